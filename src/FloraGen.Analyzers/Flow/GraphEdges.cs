using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>Where control can go in a flow graph, exceptions included: the graph itself has no edges for those.</summary>
internal static class GraphEdges
{
    public static IEnumerable<BasicBlock> Successors(BasicBlock block)
    {
        if (block.ConditionalSuccessor?.Destination is { } conditional)
        {
            yield return conditional;
        }

        if (block.FallThroughSuccessor?.Destination is { } next)
        {
            yield return next;
        }
    }

    /// <summary>The blocks that handle what is thrown in a block, or run because of it.</summary>
    public static IEnumerable<int> Handlers(BasicBlock block)
    {
        // The chain of a lambda's regions goes on into the graph around it.
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { } whole)
            {
                foreach (ControlFlowRegion handler in whole.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                    {
                        yield return handler.FirstBlockOrdinal;
                    }
                }
            }
        }
    }
}
