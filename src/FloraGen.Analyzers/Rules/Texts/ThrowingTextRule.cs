using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Rules.Comparisons;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Texts;

/// <summary>FLORA1013: the text of the wire is asked of a value that may be the placeholder, which has none.</summary>
internal sealed class ThrowingTextRule : IUsageRule
{
    private const string TextMethod = "ToWireString";

    public BodyTraits Needs => BodyTraits.Invocations;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Body.Sources.Invocations)
        {
            if (call.TargetMethod is { Name: TextMethod, IsExtensionMethod: true, ReturnType.SpecialType: SpecialType.System_String } method
                && context.Catalog.IsGenerated(method)
                && call.Arguments is [{ Value: IPropertyReferenceOperation status }, ..]
                && UnknownOf(status, call, context) is { } unknown)
            {
                context.ReportWithFix(
                    UsageDiagnostics.ThrowingText,
                    call.Syntax.GetLocation(),
                    FixProperties.For(unknown),
                    TextMethod,
                    ValueText.Member(ValueText.Of(status.Syntax), status.Property),
                    unknown.Name);
            }
        }
    }

    /// <summary>The value without a text that a member may have here; null where it cannot, or where that is not certain.</summary>
    private static IFieldSymbol? UnknownOf(IPropertyReferenceOperation member, IInvocationOperation call, RuleContext context)
    {
        if (SyntaxPlaces.StatementOf(call.Syntax) is not { } statement || SyntaxPlaces.IsOnCondition(call.Syntax, statement))
        {
            return null;
        }

        if (context.Catalog.EnumOf(member.Type) is { } known)
        {
            return context.Body.Graphs.Any(graph => CanBeUnknown(graph, statement, known)) ? known.In(known.Placeholder).FirstOrDefault() : null;
        }

        return PlainEnums.PlaceholderOf(member.Type, context.Catalog) is { } placeholder && TryBlocks.Around(call) is null && PlainEnums.IsUnseen(member, context) ? placeholder : null;
    }

    /// <summary>Whether a statement runs with a status, just returned, that can be the placeholder. A part that runs on a condition may know better.</summary>
    private static bool CanBeUnknown(GraphFlow graph, SyntaxNode statement, StatusEnum known)
        => graph.Events.Uses.Any(use => SyntaxPlaces.StatementOf(use.Syntax) == statement
            && graph.Table.StatusOf(use.Id) == known
            && use.Facts is { Exists: true, Origin: not ValueOrigin.Unknown } facts
            && facts.Possible.Overlaps(known.Placeholder));
}
