using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Calls;

/// <summary>
/// Methods that run a delegate and return what it returns, such as <c>Task.Run</c> and most retries. They are generic, so they
/// cannot look at a status; one that is also given something that can, a predicate say, is another matter.
/// </summary>
internal static class PassingHelpers
{
    public static bool Include(IMethodSymbol method)
    {
        IMethodSymbol original = (method.ReducedFrom ?? method).OriginalDefinition;
        ITypeSymbol result = TaskShape.ResultOf(original.ReturnType) ?? original.ReturnType;
        if (result is not ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method, ConstraintTypes.IsEmpty: true } generic)
        {
            return false;
        }

        IParameterSymbol[] mentioning = [.. original.Parameters.Where(parameter => Mentions(parameter.Type, generic))];
        return mentioning is [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } }]
            && SymbolEqualityComparer.Default.Equals(TaskShape.ResultOf(invoke.ReturnType) ?? invoke.ReturnType, generic)
            && !invoke.Parameters.Any(parameter => Mentions(parameter.Type, generic));
    }

    /// <summary>The call whose result is the result of a lambda.</summary>
    /// <returns>Null when the lambda does something with it first.</returns>
    public static IInvocationOperation? ReturnedBy(IAnonymousFunctionOperation lambda)
        => lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } value }, ..] ? Flow.Fetch.In(value) : null;

    /// <summary>The call of such a method that returns what an expression returns, which a lambda in its arguments comes to.</summary>
    public static IInvocationOperation? CallAround(IOperation result)
    {
        if (result.Parent is not IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } body } returned || body.Operations[0] != returned)
        {
            return null;
        }

        IOperation? passed = lambda.Parent;
        while (passed is IDelegateCreationOperation or IConversionOperation)
        {
            passed = passed.Parent;
        }

        return passed is IArgumentOperation { Parent: IInvocationOperation call } && Include(call.TargetMethod) ? call : null;
    }

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol => SymbolEqualityComparer.Default.Equals(type, parameter),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, parameter)),
        _ => false,
    };
}
