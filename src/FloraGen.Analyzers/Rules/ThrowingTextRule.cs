using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules;

/// <summary>FLORA1013: the text of the wire is asked of a status that may be the placeholder, which has none.</summary>
internal sealed class ThrowingTextRule : IUsageRule
{
    private const string TextMethod = "ToWireString";

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Body.Sources.Invocations)
        {
            if (call.TargetMethod is { Name: TextMethod, IsExtensionMethod: true, ReturnType.SpecialType: SpecialType.System_String } method
                && context.Catalog.IsGenerated(method)
                && call.Arguments is [{ Value: IPropertyReferenceOperation status }, ..]
                && context.Catalog.EnumOf(status.Type) is { Placeholder.IsEmpty: false } known
                && context.Body.Graphs.Any(graph => CanBeUnknown(graph, call, known)))
            {
                string value = ValueText.Of(status.Syntax);
                context.ReportWithFix(
                    UsageDiagnostics.ThrowingText,
                    call.Syntax.GetLocation(),
                    FixProperties.For(known, known.Placeholder),
                    TextMethod,
                    ValueText.Member(value, status.Property),
                    known.Names(known.Placeholder));
            }
        }
    }

    /// <summary>Whether the statement that asks runs with a status, just answered, that can be the placeholder. A part that runs on a condition may know better.</summary>
    private static bool CanBeUnknown(GraphFlow graph, IInvocationOperation call, StatusEnum known)
    {
        SyntaxNode? statement = SyntaxPlaces.StatementOf(call.Syntax);
        return statement is not null
            && !SyntaxPlaces.IsOnCondition(call.Syntax, statement)
            && graph.Events.Uses.Any(use => SyntaxPlaces.StatementOf(use.Syntax) == statement
                && graph.Table.StatusOf(use.Id) == known
                && use.Facts is { Exists: true, Origin: not ValueOrigin.Unknown } facts
                && facts.Possible.Overlaps(known.Placeholder));
    }
}
