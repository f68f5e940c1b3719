using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1009: code that runs only on failure throws or logs without saying why it failed, although the response says it.</summary>
internal sealed class DroppedReasonRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Contents;

    public void Check(RuleContext context)
    {
        foreach (GraphFlow graph in context.Body.Graphs)
        {
            foreach (Content content in graph.Events.Contents)
            {
                if (graph.Table.CarrierOf(content.Id) is { Details: [var detail, ..] } carrier
                    && carrier.Status.IsIsolated(content.Possible)
                    && Speaker(content.Operation, context) is { } speaker
                    && !IsHeard(graph, content.Id))
                {
                    context.ReportWithFix(
                        UsageDiagnostics.DroppedReason,
                        speaker.Syntax.GetLocation(),
                        FixProperties.For(carrier.Status, content.Possible & carrier.Status.Failures).Add(FixProperties.Detail, detail.Name),
                        detail.Name);
                }
            }
        }
    }

    /// <summary>Whether somebody reads the reason, or gets the whole response.</summary>
    private static bool IsHeard(GraphFlow graph, int id)
    {
        ValueInsights insights = new(graph, id);
        return insights.ReadsDetail || graph.Events.Uses.Any(use => insights.IsOwn(use.Id) && use.Kind is UseKind.HandedOver or UseKind.Ensured);
    }

    /// <summary>The exception that is made, or the call that logs; null for anything else.</summary>
    private static IOperation? Speaker(IOperation operation, RuleContext context)
        => operation.DescendantsAndSelf().FirstOrDefault(part => part switch
        {
            IObjectCreationOperation creation => ExceptionTypes.Include(creation.Type),
            IInvocationOperation call => context.Catalog.TraitsOf(call.TargetMethod).IsLogging(call.TargetMethod, context.Options),
            _ => false,
        });
}
