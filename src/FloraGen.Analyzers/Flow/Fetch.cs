using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>The call whose result an expression is.</summary>
internal static class Fetch
{
    /// <returns>Null when something is done with the result first.</returns>
    public static IInvocationOperation? In(IOperation value) => value switch
    {
        IAwaitOperation wait => In(wait.Operation),
        IParenthesizedOperation parenthesized => In(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => In(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" } wrapper
            => (wrapper.Instance ?? wrapper.Arguments.FirstOrDefault()?.Value) is { } inner ? In(inner) : null,
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => In(task),
        IInvocationOperation call => call,
        _ => null,
    };
}
