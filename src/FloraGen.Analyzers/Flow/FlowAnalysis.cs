using FloraGen.Analyzers.Flow.Blocks;
using FloraGen.Analyzers.Flow.Evaluation;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Follows statuses forward through one flow graph, until nothing changes any more, and notes what happens. Where nothing leads
/// back, what is seen the first time is all there is; after a loop everything is looked at once more.
/// </summary>
internal sealed class FlowAnalysis
{
    /// <summary>How often each block may be evaluated on average before the analysis gives up and says nothing.</summary>
    private const int VisitsPerBlock = 30;

    private readonly ControlFlowGraph _graph;
    private readonly FlowContext _context;
    private readonly OperationEvaluator _evaluator;
    private readonly BlockEntries _entries;
    private readonly RegionEffects _effects;
    private readonly BlockExits _exits;
    private readonly ContentNotes _contents;

    private FlowAnalysis(ControlFlowGraph graph, FlowContext context)
    {
        _graph = graph;
        _context = context;
        _evaluator = new OperationEvaluator(context);
        _entries = new BlockEntries(graph.Blocks.Length, context.Table, areTakenOnce: !GraphEdges.LeadBack(graph));
        _effects = new RegionEffects(graph, context, _evaluator.Places);
        _exits = new BlockExits(graph, context, _entries, _evaluator.Places, _effects);
        _contents = new ContentNotes(context);
    }

    /// <param name="function">The lambda or local function of the graph; null for the body itself.</param>
    /// <returns>Null when the graph is too large, or does not come to rest.</returns>
    public static GraphFlow? Run(ControlFlowGraph graph, StatusCatalog catalog, UsageOptions options, FlowSources sources, IMethodSymbol? function, CancellationToken cancellationToken)
    {
        if (graph.Blocks.Length > options.MaxBlocks)
        {
            return null;
        }

        FlowAnalysis analysis = new(graph, new FlowContext(catalog, options, sources, function));
        return analysis.Settle(cancellationToken) ? analysis.Finish(cancellationToken) : null;
    }

    private bool Settle(CancellationToken cancellationToken)
    {
        _context.Events = new FlowEvents();
        for (int budget = VisitsPerBlock * _graph.Blocks.Length; !_entries.AreSettled; budget--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (budget == 0)
            {
                return false;
            }

            if (_entries.Take() is { } block)
            {
                Evaluate(_graph.Blocks[block]);
            }
        }

        return true;
    }

    private GraphFlow Finish(CancellationToken cancellationToken)
    {
        _exits.AreSettled = true;
        if (_context.Events is { } events)
        {
            return new GraphFlow(_graph, _context.Table, events);
        }

        _context.Events = events = new FlowEvents();
        _contents.Clear();
        foreach (BasicBlock block in _graph.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_entries.Has(block.Ordinal))
            {
                Evaluate(block);
            }
        }

        return new GraphFlow(_graph, _context.Table, events);
    }

    private void Evaluate(BasicBlock block)
    {
        FlowState state = _entries.StateOf(block.Ordinal);
        _context.State = state;
        _context.Block = block.Ordinal;
        IReadOnlyList<int> handlers = _exits.AreSettled ? [] : GraphEdges.Handlers(block);
        FlowState? raised = null;
        foreach (IOperation operation in block.Operations)
        {
            _contents.Take(operation);
            Raise(operation, ref raised, handlers);
            _ = _evaluator.Visit(operation);
            if (state.IsUnreachable)
            {
                break;
            }
        }

        AbstractValue? value = null;
        if (!state.IsUnreachable && block.BranchValue is { } branchValue)
        {
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                _contents.Take(branchValue);
            }

            Raise(branchValue, ref raised, handlers);
            value = _evaluator.Visit(branchValue);
        }

        if (raised is not null)
        {
            foreach (int handler in handlers)
            {
                _exits.Enter(handler, raised.Clone(), EdgeKind.Exception);
            }
        }

        if (!state.IsUnreachable)
        {
            _exits.Leave(block, value, state);
        }
    }

    /// <summary>An exception leaves an operation before it is done.</summary>
    private void Raise(IOperation operation, ref FlowState? raised, IReadOnlyList<int> handlers)
    {
        if (handlers.Count == 0 || !ThrowingOperations.Include(operation, _context.Catalog))
        {
            return;
        }

        FlowState thrown = _context.State.Clone();
        _effects.RunPartly(thrown, operation);
        if (raised is null)
        {
            raised = thrown;
        }
        else
        {
            raised.Join(thrown, handlers[0], _context.Table);
        }
    }
}
