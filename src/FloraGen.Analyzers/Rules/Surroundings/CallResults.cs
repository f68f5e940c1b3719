using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Where the result of a call goes.</summary>
internal static class CallResults
{
    /// <summary>An expression with the conversions and parentheses around it.</summary>
    public static IOperation Outside(IOperation operation)
    {
        while (operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            operation = operation.Parent;
        }

        return operation;
    }

    /// <summary>A list or stream with what only says how it is waited for.</summary>
    public static IOperation OutsideWaiting(IOperation sequence)
    {
        IOperation current = Outside(sequence);
        while (CallOn(current) is { TargetMethod.Name: "ConfigureAwait" or "WithCancellation" } wrapped)
        {
            current = Outside(wrapped);
        }

        return current;
    }

    /// <summary>The method, or extension method, that is called on a value.</summary>
    public static IInvocationOperation? CallOn(IOperation value) => value.Parent switch
    {
        IInvocationOperation call when call.Instance == value => call,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument when call.Arguments[0] == argument => call,
        _ => null,
    };

    /// <summary>The expression that is what a call's task, or list in pages, comes to.</summary>
    /// <returns>Null when it is not waited for where it is made.</returns>
    public static IOperation? Awaited(IOperation call)
    {
        for (IOperation current = Outside(call); ;)
        {
            switch (current.Parent)
            {
                case IAwaitOperation:
                case IPropertyReferenceOperation { Property.Name: "Result" } result when result.Instance == current:
                case IInvocationOperation { TargetMethod.Name: "GetResult" } got when got.Instance == current:
                    return Outside(current.Parent);
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" } next when next.Instance == current:
                    current = Outside(next);
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>The variable that an expression is given to in its declaration.</summary>
    public static ILocalSymbol? DeclaredBy(IOperation value)
        => value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;

    /// <summary>The function that code belongs to: a lambda, a local function, or the body itself.</summary>
    public static IOperation FunctionAround(IOperation operation)
    {
        IOperation current = operation;
        while (current.Parent is { } parent && current is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            current = parent;
        }

        return current;
    }

    public static IEnumerable<ILocalReferenceOperation> ReferencesTo(ILocalSymbol local, IOperation root)
        => root.Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    /// <summary>How a message speaks of a call.</summary>
    public static string NameOf(IInvocationOperation call) => call.TargetMethod.Name;
}
