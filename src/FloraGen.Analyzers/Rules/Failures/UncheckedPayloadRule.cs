using System.Collections.Immutable;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Rules.Texts;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1004: what only a success has is read on a path where the status may be a failure.</summary>
internal sealed class UncheckedPayloadRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.PayloadReads;

    public void Check(RuleContext context)
    {
        foreach (GraphFlow graph in context.Body.Graphs)
        {
            foreach (PayloadRead read in graph.Events.PayloadReads)
            {
                if (graph.Table.CarrierOf(read.Id) is { } carrier && FailuresAt(read, carrier) is { IsEmpty: false } failures && !IsBesideStatus(graph, read))
                {
                    string value = ValueText.Of(read.Read);
                    context.MarkReported(graph, read.Id);
                    context.ReportWithFix(
                        UsageDiagnostics.UncheckedPayload,
                        read.Read.GetLocation(),
                        FixProperties.For(carrier.Status, failures),
                        ValueText.Member(value, read.Member),
                        ValueText.Member(value, carrier.StatusProperty),
                        carrier.Status.Names(failures));
                }
            }
        }
    }

    /// <summary>The failures under which the member is read without having its value; none where that is somebody else's business.</summary>
    private static StatusSet FailuresAt(PayloadRead read, Carrier carrier)
    {
        ValueFacts facts = read.Facts;
        if (!CanBeNull(read.Member))
        {
            return StatusSet.None;
        }

        bool isOurs = facts.Exists && !facts.HandedOver && (facts.Origin != ValueOrigin.Unknown || facts.Tested);
        return isOurs ? facts.Possible & carrier.Status.Failures & ~(carrier.Availability(read.Member) ?? StatusSet.All) : StatusSet.None;
    }

    /// <summary>A member that is declared to have a value always has one, whatever it is worth.</summary>
    private static bool CanBeNull(IPropertySymbol member)
        => member.Type.IsReferenceType ? member.NullableAnnotation != NullableAnnotation.NotAnnotated
            : member.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the same statement passes the status on as well: a mapping, or a text for people.</summary>
    private static bool IsBesideStatus(GraphFlow graph, PayloadRead read)
    {
        ValueInsights insights = new(graph, read.Id);
        SyntaxNode? statement = SyntaxPlaces.StatementOf(read.Read);
        return graph.Events.Uses.Any(use => use.Kind is UseKind.HandedOver or UseKind.WrittenDown or UseKind.Copied
            && insights.IsOwn(use.Id)
            && SyntaxPlaces.StatementOf(use.Syntax) == statement);
    }
}
