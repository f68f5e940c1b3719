using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Rules.Texts;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1012: a failure is ruled out, and a <c>!</c> hides that the member is null while the work goes on.</summary>
internal sealed class SilencedPendingRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.PayloadReads;

    public void Check(RuleContext context)
    {
        foreach (GraphFlow graph in context.Body.Graphs)
        {
            foreach (PayloadRead read in graph.Events.PayloadReads)
            {
                if (graph.Table.CarrierOf(read.Id) is { } carrier
                    && Missing(read, carrier) is { IsEmpty: false } pending
                    && (IsSilenced(read.Read) || IsSilenced(read.Use))
                    && !IsBesideStatus(graph, read)
                    && !IsTestedForNull(read.Read)
                    && !WaitedFor.Include(read.Read, context)
                    && !TestMethods.Include(context.Owner))
                {
                    string value = ValueText.Of(read.Read);
                    context.ReportWithFix(
                        UsageDiagnostics.SilencedPending,
                        read.Read.GetLocation(),
                        FixProperties.For(carrier.Status, pending),
                        ValueText.Member(value, read.Member),
                        ValueText.Member(value, carrier.StatusProperty),
                        carrier.Status.Names(pending));
                }
            }
        }
    }

    /// <summary>The pending statuses under which the member is read; none while a failure is possible, which is another rule's.</summary>
    private static StatusSet Missing(PayloadRead read, Carrier carrier)
    {
        ValueFacts facts = read.Facts;
        StatusSet missing = facts.Possible & ~(carrier.Availability(read.Member) ?? StatusSet.All);
        return facts.Exists && !facts.HandedOver && facts.Origin != ValueOrigin.Unknown && !missing.Overlaps(carrier.Status.Failures)
            ? missing & carrier.Status.Pending
            : StatusSet.None;
    }

    /// <summary>There is no <c>!</c> in what the compiler makes of the code: only the text has it.</summary>
    private static bool IsSilenced(SyntaxNode read)
    {
        SyntaxNode node = read;
        while (node.Parent is ParenthesizedExpressionSyntax || (node.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node))
        {
            node = node.Parent;
        }

        return node.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
    }

    /// <summary>Whether the same member was tested for null before: the <c>!</c> is then needless, and no more than that.</summary>
    private static bool IsTestedForNull(SyntaxNode read)
    {
        string text = read.ToString();
        SyntaxNode function = read.Ancestors().FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax) ?? read.SyntaxTree.GetRoot();
        return function.DescendantNodes().Any(node => node.SpanStart < read.SpanStart && node.ToString() == text && node.Parent switch
        {
            IsPatternExpressionSyntax pattern => pattern.Expression == node,
            ConditionalAccessExpressionSyntax access => access.Expression == node,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.CoalesceExpression } => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } } => name.StartsWith("IsNull", StringComparison.Ordinal) || name.IndexOf("NotNull", StringComparison.Ordinal) >= 0,
            _ => false,
        });
    }

    /// <summary>Whether the same statement passes the status on as well: whoever gets both can tell.</summary>
    private static bool IsBesideStatus(GraphFlow graph, PayloadRead read)
    {
        ValueInsights insights = new(graph, read.Id);
        SyntaxNode? statement = SyntaxPlaces.StatementOf(read.Read);
        return graph.Events.Uses.Any(use => use.Kind is UseKind.HandedOver or UseKind.Copied && insights.IsOwn(use.Id) && SyntaxPlaces.StatementOf(use.Syntax) == statement);
    }
}
