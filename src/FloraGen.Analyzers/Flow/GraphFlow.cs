using FloraGen.Analyzers.Flow.Blocks;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>What was learned of one flow graph: a body, a lambda or a local function.</summary>
internal sealed class GraphFlow(ControlFlowGraph graph, ValueTable table, FlowEvents events)
{
    public ValueTable Table { get; } = table;

    public FlowEvents Events { get; } = events;

    /// <summary>Whether a block can come to run again after it ran.</summary>
    public bool IsInLoop(int block)
    {
        HashSet<int> seen = [];
        Stack<BasicBlock> open = new([graph.Blocks[block]]);
        while (open.Count > 0)
        {
            foreach (BasicBlock next in GraphEdges.Successors(open.Pop()))
            {
                if (next.Ordinal == block)
                {
                    return true;
                }

                if (seen.Add(next.Ordinal))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
