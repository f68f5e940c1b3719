using System.Collections.Immutable;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>Where control goes from a block, and with what is known there.</summary>
internal sealed class BlockExits(ControlFlowGraph graph, FlowContext context, BlockEntries entries, PlaceFinder places, RegionEffects effects)
{
    /// <summary>Whether the state of every block is known, so that no block has to hear of another.</summary>
    public bool AreSettled { get; set; }

    public void Leave(BasicBlock block, AbstractValue? value, FlowState state)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.BranchValue is { } result && !(value is PayloadValue payload && IsLeftToOthers(payload)))
            {
                context.Uses.Consume(value, result);
            }

            if (AreSettled)
            {
                return;
            }

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw)
            {
                foreach (int handler in GraphEdges.Handlers(block, ThrowingOperations.ThrownType(block.BranchValue)))
                {
                    Enter(handler, state.Clone(), EdgeKind.Throw);
                }
            }

            Flow(state, block.FallThroughSuccessor, EdgeKind.FallThrough);
            return;
        }

        Relation relation = (value as BoolValue)?.Relation ?? Relation.Unknown;
        context.Test(relation, block.BranchValue!.Syntax);
        if (AreSettled)
        {
            return;
        }

        bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        FlowState jumping = state.Clone();
        Place? truth = block.BranchValue is { } condition ? places.Of(condition) : null;
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

    /// <summary>
    /// A lambda that gets items returns a member as it is, as something that may be null: the compiler keeps an eye on that.
    /// Whoever sorts or groups by it does not mind.
    /// </summary>
    private bool IsLeftToOthers(PayloadValue payload)
        => context.Function is { } function && context.Sources.Nested?.MakesKeys(function) is { } isKey
            && (isKey || payload.Read.Parent?.IsKind(SyntaxKind.SuppressNullableWarningExpression) != true);

    private void Flow(FlowState state, ControlFlowBranch? branch, EdgeKind kind)
    {
        if (state.IsUnreachable || branch?.Destination is not { } destination)
        {
            return;
        }

        // To ask for the regions that are left costs more than most blocks: a branch within one leaves none.
        if (branch.Source.EnclosingRegion != destination.EnclosingRegion)
        {
            foreach (ControlFlowRegion region in branch.FinallyRegions)
            {
                Enter(region.FirstBlockOrdinal, state.Clone(), EdgeKind.Finally);
                effects.RunThrough(state, region);
            }

            Leave(branch.LeavingRegions, state);
        }

        Enter(destination.Ordinal, state, kind);
    }

    /// <summary>What belongs to a region ends with it: nobody asks for it any more, and joins have less to do.</summary>
    private void Leave(ImmutableArray<ControlFlowRegion> regions, FlowState state)
    {
        foreach (ControlFlowRegion region in regions)
        {
            foreach (CaptureId capture in region.CaptureIds)
            {
                state.Hold(places.OfCapture(capture), null);
            }

            foreach (ILocalSymbol local in region.Locals)
            {
                if (places.OfVariable(local) is { } place)
                {
                    state.Hold(place, null);
                    state.ForgetMembers(place);
                }
            }
        }
    }

    /// <param name="state">Kept: nothing may change it any more.</param>
    public void Enter(int block, FlowState state, EdgeKind kind)
    {
        // Nothing happens where a body ends, and every return leads there.
        if (graph.Blocks[block].Kind == BasicBlockKind.Exit)
        {
            return;
        }

        if (block <= context.Block)
        {
            // What was noted of the block, and of those behind it, is not all.
            context.Events = null;
        }

        entries.Add(block, context.Block, kind, state);
    }
}
