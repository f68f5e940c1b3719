using System.Runtime.CompilerServices;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>Out of which operations an exception can come.</summary>
internal static class ThrowingOperations
{
    /// <summary>Whether one can come out of an operation, or out of what it consists of.</summary>
    public static bool Include(IOperation operation, StatusCatalog catalog)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (CanThrow(operation, catalog))
        {
            return true;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            if (Include(child, catalog))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type of what is thrown, as it is written.</summary>
    public static ITypeSymbol? ThrownType(IOperation? exception)
        => exception is IConversionOperation { Operand: var operand } ? ThrownType(operand) : exception?.Type;

    /// <summary>To read a member of a generated record is safe.</summary>
    private static bool CanThrow(IOperation operation, StatusCatalog catalog) => operation.Kind switch
    {
        OperationKind.PropertyReference => !catalog.IsGenerated(((IPropertyReferenceOperation)operation).Property.ContainingType),
        OperationKind.ObjectCreation => !ExceptionTypes.Include(operation.Type),
        OperationKind.Invocation or OperationKind.Await or OperationKind.Throw or OperationKind.ArrayElementReference or OperationKind.DynamicInvocation => true,
        OperationKind.Conversion => operation is IConversionOperation conversion && (!conversion.Conversion.IsImplicit || conversion.OperatorMethod is not null),
        _ => false,
    };
}
