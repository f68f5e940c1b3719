using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Comparisons;

/// <summary>FLORA1008: a table is asked for a status, and it has no entry for a failure.</summary>
internal sealed class IncompleteLookupRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Lookups;

    public void Check(RuleContext context)
    {
        foreach (GraphFlow graph in context.Body.Graphs)
        {
            foreach (Lookup lookup in graph.Events.Lookups)
            {
                StatusEnum? status = graph.Table.StatusOf(lookup.Id);
                if (status is null || lookup.Facts.HandedOver || LookupTable.Keys(lookup.Indexer, status, context.Body.Sources.Root.SemanticModel) is not { } keys)
                {
                    continue;
                }

                StatusSet missing = lookup.Facts.Possible & status.Failures & ~keys;
                if (!missing.IsEmpty)
                {
                    context.ReportWithFix(
                        UsageDiagnostics.IncompleteLookup,
                        lookup.Indexer.Syntax.GetLocation(),
                        FixProperties.For(status, missing),
                        status.Names(missing));
                }
            }
        }
    }
}
