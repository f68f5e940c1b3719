using System.Runtime.CompilerServices;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    private readonly FlowState?[] _entries;
    private readonly Arrivals?[] _incoming;
    private readonly BlockQueue _open;
    private bool _isSettled;
    private StatusSet[] _lastContents = [];

    private FlowAnalysis(ControlFlowGraph graph, FlowContext context)
    {
        _graph = graph;
        _context = context;
        _evaluator = new OperationEvaluator(context);
        _entries = new FlowState?[graph.Blocks.Length];
        _incoming = new Arrivals?[graph.Blocks.Length];
        _open = new BlockQueue(graph.Blocks.Length);
    }

    /// <returns>Null when the graph is too large, or does not come to rest.</returns>
    public static GraphFlow? Run(ControlFlowGraph graph, StatusCatalog catalog, UsageOptions options, FlowSources sources, CancellationToken cancellationToken)
    {
        if (graph.Blocks.Length > options.MaxBlocks)
        {
            return null;
        }

        FlowAnalysis analysis = new(graph, new FlowContext(catalog, options, sources));
        return analysis.Settle(cancellationToken) ? analysis.Finish(cancellationToken) : null;
    }

    private bool Settle(CancellationToken cancellationToken)
    {
        _context.Events = new FlowEvents();
        _entries[0] = new FlowState();
        _open.Add(0);
        for (int budget = VisitsPerBlock * _graph.Blocks.Length; _open.Count > 0; budget--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (budget == 0)
            {
                return false;
            }

            int block = _open.Take();
            if (Begin(block))
            {
                Evaluate(_graph.Blocks[block]);
            }
        }

        return true;
    }

    private GraphFlow Finish(CancellationToken cancellationToken)
    {
        _isSettled = true;
        if (_context.Events is { } events)
        {
            return new GraphFlow(_graph, _context.Table, events);
        }

        _context.Events = events = new FlowEvents();
        _lastContents = [];
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
        IReadOnlyList<int> handlers = _isSettled ? [] : GraphEdges.Handlers(block);
        FlowState? raised = null;
        foreach (IOperation operation in block.Operations)
        {
            NoteContent(operation);
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
                NoteContent(branchValue);
            }

            Raise(branchValue, ref raised, handlers);
            value = _evaluator.Visit(branchValue);
        }

        if (raised is not null)
        {
            foreach (int handler in handlers)
            {
                Enter(handler, raised.Clone(), EdgeKind.Exception);
            }
        }

        if (!state.IsUnreachable)
        {
            Leave(block, value, state);
        }
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
                foreach (int handler in GraphEdges.Handlers(block, ThrownType(block.BranchValue)))
                {
                    Enter(handler, state.Clone(), EdgeKind.Throw);
                }
            }

            Flow(state, block.FallThroughSuccessor, EdgeKind.FallThrough);
            return;
        }

        Relation relation = (value as BoolValue)?.Relation ?? Relation.Unknown;
        _context.Test(relation, block.BranchValue!.Syntax);
        bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        FlowState jumping = state.Clone();
        Place? truth = block.BranchValue is { } condition ? _evaluator.Places.Of(condition) : null;
        Assume(jumping, relation, truth, jumpsWhen);
        Flow(jumping, block.ConditionalSuccessor, EdgeKind.Jump);
        Assume(state, relation, truth, !jumpsWhen);
        Flow(state, block.FallThroughSuccessor, EdgeKind.FallThrough);
    }

    /// <summary>What a truth says holds from here on, and so does the truth itself where a variable keeps it.</summary>
    private static void Assume(FlowState state, Relation relation, Place? truth, bool isTrue)
    {
        state.Assume(relation, isTrue);
        if (truth is not null && state.Held(truth) is BoolValue { Relation: var kept })
        {
            state.Hold(truth, BoolValue.Of(kept.Known(isTrue)));
        }
    }

    private void Flow(FlowState state, ControlFlowBranch? branch, EdgeKind kind)
    {
        if (state.IsUnreachable || branch?.Destination is not { } destination)
        {
            return;
        }

        foreach (ControlFlowRegion region in branch.FinallyRegions)
        {
            Enter(region.FirstBlockOrdinal, state.Clone(), EdgeKind.Finally);
        }

        Enter(destination.Ordinal, state, kind);
    }

    /// <summary>An exception leaves an operation before it has any effect.</summary>
    private void Raise(IOperation operation, ref FlowState? raised, IReadOnlyList<int> handlers)
    {
        if (handlers.Count == 0 || !HoldsThrowing(operation))
        {
            return;
        }

        if (raised is null)
        {
            raised = _context.State.Clone();
        }
        else
        {
            raised.Join(_context.State, handlers[0], _context.Table);
        }
    }

    private bool HoldsThrowing(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (CanThrow(operation))
        {
            return true;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            if (HoldsThrowing(child))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Each way into a block has its state, and the block begins with what they have in common.</summary>
    /// <param name="state">Kept: nothing may change it any more.</param>
    private void Enter(int block, FlowState state, EdgeKind kind)
    {
        // Nothing happens where a body ends, and every return leads there.
        if (_isSettled || _graph.Blocks[block].Kind == BasicBlockKind.Exit)
        {
            return;
        }

        if (block <= _context.Block)
        {
            // What was noted of the block, and of those behind it, is not all.
            _context.Events = null;
        }

        if (_incoming[block] is not { } incoming)
        {
            _incoming[block] = new Arrivals(_context.Block, kind, state);
            _open.Add(block);
        }
        else if (incoming.Put(_context.Block, kind, state))
        {
            _open.Add(block);
        }
    }

    /// <summary>Joins the ways into a block.</summary>
    /// <returns>Whether the block has to be evaluated, or evaluated again.</returns>
    private bool Begin(int block)
    {
        if (_incoming[block] is not { } incoming)
        {
            return true;
        }

        FlowState entry = incoming.Join(block, _context.Table);
        bool isNew = _entries[block] is not { } known || !known.IsSame(entry);
        _entries[block] = entry;
        return isNew;
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

        for (int place = 0; place < _context.State.PlaceCount; place++)
        {
            if (HeldNumber(place) is { } id
                && _context.State.Facts(id) is { Exists: true, Possible: var possible } && _context.Table.StatusOf(id) is { } status && !status.Named.IsWithin(possible))
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

    /// <summary>The number of the record or status that a place holds.</summary>
    private int? HeldNumber(int place) => _context.State.Held(place) switch
    {
        CarrierValue { Id: var id } => id,
        StatusValue { Id: var id } => id,
        _ => null,
    };
}
