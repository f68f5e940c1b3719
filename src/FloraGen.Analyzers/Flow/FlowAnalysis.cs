using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Follows statuses forward through one flow graph, until nothing changes any more, and then once more to note what happens.
/// </summary>
internal sealed class FlowAnalysis
{
    /// <summary>How often each block may be evaluated on average before the analysis gives up and says nothing.</summary>
    private const int VisitsPerBlock = 30;

    private readonly ControlFlowGraph _graph;
    private readonly FlowContext _context;
    private readonly OperationEvaluator _evaluator;
    private readonly FlowState?[] _entries;
    private readonly SortedSet<int> _open = [];
    private StatusSet[] _lastContents = [];

    private FlowAnalysis(ControlFlowGraph graph, FlowContext context)
    {
        _graph = graph;
        _context = context;
        _evaluator = new OperationEvaluator(context);
        _entries = new FlowState?[graph.Blocks.Length];
    }

    /// <returns>Null when the graph is too large, or does not come to rest.</returns>
    public static GraphFlow? Run(ControlFlowGraph graph, StatusCatalog catalog, UsageOptions options, FlowSources sources, CancellationToken cancellationToken)
    {
        if (graph.Blocks.Length > options.MaxBlocks)
        {
            return null;
        }

        FlowAnalysis analysis = new(graph, new FlowContext(catalog, options, sources));
        return analysis.Settle(cancellationToken) ? analysis.Note(cancellationToken) : null;
    }

    private bool Settle(CancellationToken cancellationToken)
    {
        _entries[0] = new FlowState();
        _ = _open.Add(0);
        for (int budget = VisitsPerBlock * _graph.Blocks.Length; _open.Count > 0; budget--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (budget == 0)
            {
                return false;
            }

            int block = _open.Min;
            _ = _open.Remove(block);
            Evaluate(_graph.Blocks[block]);
        }

        return true;
    }

    private GraphFlow Note(CancellationToken cancellationToken)
    {
        FlowEvents events = new();
        _context.Events = events;
        foreach (BasicBlock block in _graph.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_entries[block.Ordinal] is not null)
            {
                Evaluate(block);
            }
        }

        return new GraphFlow(_graph, _context.Table, events);
    }

    private void Evaluate(BasicBlock block)
    {
        FlowState state = _entries[block.Ordinal]!.Clone();
        _context.State = state;
        _context.Block = block.Ordinal;
        int[] handlers = [.. GraphEdges.Handlers(block)];

        foreach (IOperation operation in block.Operations)
        {
            NoteContent(operation);
            Raise(operation, state, handlers);
            _ = _evaluator.Visit(operation);
            if (state.IsUnreachable)
            {
                return;
            }
        }

        AbstractValue? value = null;
        if (block.BranchValue is { } branchValue)
        {
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                NoteContent(branchValue);
            }

            Raise(branchValue, state, handlers);
            value = _evaluator.Visit(branchValue);
            if (state.IsUnreachable)
            {
                return;
            }
        }

        Leave(block, value, state);
    }

    private void Leave(BasicBlock block, AbstractValue? value, FlowState state)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.BranchValue is { } result)
            {
                _context.Consume(value, result);
            }

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw)
            {
                Enter(state, GraphEdges.Handlers(block, ThrownType(block.BranchValue)));
            }

            Flow(state, block.FallThroughSuccessor);
            return;
        }

        Relation relation = (value as BoolValue)?.Relation ?? Relation.Unknown;
        _context.Test(relation, block.BranchValue!.Syntax);
        bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        FlowState jumping = state.Clone();
        jumping.Assume(relation, jumpsWhen);
        Flow(jumping, block.ConditionalSuccessor);
        state.Assume(relation, !jumpsWhen);
        Flow(state, block.FallThroughSuccessor);
    }

    private void Flow(FlowState state, ControlFlowBranch? branch)
    {
        if (!state.IsUnreachable && branch?.Destination is { } destination)
        {
            Enter(state, branch.FinallyRegions.Select(static region => region.FirstBlockOrdinal));
            Enter(destination.Ordinal, state);
        }
    }

    /// <summary>An exception leaves an operation before it has any effect.</summary>
    private void Raise(IOperation operation, FlowState state, int[] handlers)
    {
        if (handlers.Length > 0 && _context.Events is null && operation.DescendantsAndSelf().Any(CanThrow))
        {
            Enter(state, handlers);
        }
    }

    /// <summary>To read a member of a generated record is safe.</summary>
    private bool CanThrow(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => !_context.Catalog.IsGenerated(property.Property.ContainingType),
        IObjectCreationOperation creation => !ExceptionTypes.Include(creation.Type),
        IInvocationOperation or IAwaitOperation or IThrowOperation or IArrayElementReferenceOperation or IDynamicInvocationOperation => true,
        IConversionOperation conversion => !conversion.Conversion.IsImplicit || conversion.OperatorMethod is not null,
        _ => false,
    };

    private static ITypeSymbol? ThrownType(IOperation? exception)
        => exception is IConversionOperation { Operand: var operand } ? ThrownType(operand) : exception?.Type;

    private void Enter(FlowState state, IEnumerable<int> blocks)
    {
        foreach (int block in blocks)
        {
            Enter(block, state);
        }
    }

    private void Enter(int block, FlowState state)
    {
        if (_context.Events is not null)
        {
            return;
        }

        if (_entries[block] is not { } entry)
        {
            _entries[block] = state.Clone();
            _ = _open.Add(block);
        }
        else if (entry.Join(state, block, _context.Table))
        {
            _ = _open.Add(block);
        }
    }

    /// <summary>Notes under which statuses a statement runs, where not under all of them.</summary>
    private void NoteContent(IOperation operation)
    {
        if (_context.Events is not { } events || (operation.IsImplicit && operation is not IConversionOperation) || operation is IFlowCaptureOperation)
        {
            return;
        }

        if (_lastContents.Length < _context.Table.ValueCount)
        {
            Array.Resize(ref _lastContents, _context.Table.ValueCount);
        }

        for (int id = 0; id < _lastContents.Length; id++)
        {
            if (_context.State.Facts(id) is { Exists: true, Possible: var possible } && _context.Table.StatusOf(id) is { } status && !status.Named.IsWithin(possible))
            {
                bool isIsolated = status.IsIsolated(possible);
                if (isIsolated || _lastContents[id] != possible)
                {
                    _lastContents[id] = possible;
                    events.Run(new Content(operation, id, possible), isIsolated);
                }
            }
        }
    }
}
