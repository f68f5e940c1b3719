using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Evaluation;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>What may have changed where code ran that is not evaluated in its place: a finally, or a part of an operation that threw.</summary>
internal sealed class RegionEffects(ControlFlowGraph graph, FlowContext context, PlaceFinder places)
{
    /// <summary>A finally ran on the way out of its try.</summary>
    public void RunThrough(FlowState state, ControlFlowRegion region)
    {
        for (int ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            BasicBlock block = graph.Blocks[ordinal];
            foreach (IOperation operation in block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations)
            {
                Apply(state, operation, except: null);
            }
        }
    }

    /// <summary>An exception left an operation: what it assigns last has not been assigned yet, but its parts may have run.</summary>
    public void RunPartly(FlowState state, IOperation operation)
    {
        IOperation inner = operation is IExpressionStatementOperation statement ? statement.Operation : operation;
        Apply(state, operation, except: (inner as ISimpleAssignmentOperation)?.Target);
    }

    private void Apply(FlowState state, IOperation operation, IOperation? except)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            foreach (IOperation target in WrittenTargets.Of(part))
            {
                if (target != except && (Captured(target) ?? places.Of(target)) is { } place)
                {
                    state.Hold(place, target.Type?.SpecialType == SpecialType.System_Boolean ? BoolValue.Unknown : MixedValue.Instance);
                    state.ForgetMembers(place);
                    state.ForgetAliases(place, context.Table);
                    if (place.Parent >= 0 && state.Held(place.Parent) is TupleValue)
                    {
                        state.Hold(context.Table.Places[place.Parent], MixedValue.Instance);
                    }
                }
            }

            if (CanBeVariable(part.Kind) && FilledLists.IsCalled(part) && places.Of(part) is { } list && state.Held(list) is FilledValue { Creation: var creation })
            {
                state.Change(creation, FilledLists.Opened);
            }

            if (RunsForeignCode(part))
            {
                state.ForgetShared(context.Table);
            }
        }
    }

    private static bool CanBeVariable(OperationKind kind)
        => kind is OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FlowCaptureReference or OperationKind.FieldReference or OperationKind.PropertyReference;

    private bool RunsForeignCode(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation => context.Catalog.RunsForeignCode(((IInvocationOperation)operation).TargetMethod),
        OperationKind.PropertyReference => context.Catalog.TraitsOf(((IPropertyReferenceOperation)operation).Property).RunsForeignCode,
        OperationKind.ObjectCreation => ForeignCode.IsRunByConstructor(((IObjectCreationOperation)operation).Constructor, context.Catalog),
        OperationKind.Binary => ForeignCode.IsRunByOperator(((IBinaryOperation)operation).OperatorMethod, context.Catalog),
        OperationKind.Conversion => ForeignCode.IsRunByOperator(((IConversionOperation)operation).OperatorMethod, context.Catalog),
        OperationKind.Await or OperationKind.EventAssignment or OperationKind.DynamicInvocation => true,
        _ => false,
    };

    /// <summary>The variable behind a capture that is assigned to, also where the capture has not been evaluated yet.</summary>
    private Place? Captured(IOperation target)
        => places.BehindCapture(target)
            ?? (target is IFlowCaptureReferenceOperation { Id: var id }
                && graph.Blocks.SelectMany(static block => block.Operations).OfType<IFlowCaptureOperation>().FirstOrDefault(capture => capture.Id.Equals(id)) is { Value: var value }
                    ? places.Of(value)
                    : null);
}
