using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow.Blocks;

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

    /// <summary>Whether control can go back to a block that it comes from, or to one in front of that. What handles exceptions stands behind its <c>try</c>.</summary>
    public static bool LeadBack(ControlFlowGraph graph)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            if (LeadsBack(block, block.ConditionalSuccessor) || LeadsBack(block, block.FallThroughSuccessor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsBack(BasicBlock block, ControlFlowBranch? branch) => branch?.Destination is { } next && next.Ordinal <= block.Ordinal;

    /// <summary>The blocks that handle what is thrown in a block, or run because of it.</summary>
    /// <param name="thrown">The type of the exception; null for any.</param>
    public static IReadOnlyList<int> Handlers(BasicBlock block, ITypeSymbol? thrown = null)
    {
        List<int>? handlers = null;

        // The chain of a lambda's regions goes on into the graph around it.
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { } whole)
            {
                foreach (ControlFlowRegion handler in whole.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try && (thrown is null || Takes(handler, thrown)))
                    {
                        (handlers ??= []).Add(handler.FirstBlockOrdinal);
                    }
                }
            }
        }

        return handlers ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Whether a handler can be for an exception: one of its type, of a base type, or of a derived one.</summary>
    private static bool Takes(ControlFlowRegion handler, ITypeSymbol thrown)
        => handler.ExceptionType is not { SpecialType: not SpecialType.System_Object } caught || IsOrDerives(thrown, caught) || IsOrDerives(caught, thrown);

    private static bool IsOrDerives(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(each, from))
            {
                return true;
            }
        }

        return false;
    }
}
