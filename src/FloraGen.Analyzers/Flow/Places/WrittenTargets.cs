using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>What an operation, without those in it, gives a new value.</summary>
internal static class WrittenTargets
{
    public static IEnumerable<IOperation> Of(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.DeconstructionAssignment:
                IOperation targets = ((IDeconstructionAssignmentOperation)operation).Target;
                return Parts(targets is IDeclarationExpressionOperation { Expression: var declared } ? declared : targets);
            case OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment:
                return [((IAssignmentOperation)operation).Target];
            case OperationKind.Increment or OperationKind.Decrement:
                return [((IIncrementOrDecrementOperation)operation).Target];
            case OperationKind.Argument when operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value }:
                return [value is IDeclarationExpressionOperation { Expression: var expression } ? expression : value];
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> Parts(IOperation target) => target is ITupleOperation tuple
        ? tuple.Elements.SelectMany(static element => Parts(element is IDeclarationExpressionOperation { Expression: var declared } ? declared : element))
        : [target];
}
