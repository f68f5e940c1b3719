using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>Places where a result is discarded on purpose: the exception is what matters, or no call is made at all.</summary>
internal static class DiscardExemptions
{
    public static bool Include(IInvocationOperation call) => IsSetUp(call) || IsExpectedToThrow(call);

    /// <summary>Whether the receiver is a substitute that is being set up or verified.</summary>
    private static bool IsSetUp(IInvocationOperation call)
    {
        for (IOperation? receiver = call.Instance; receiver is not null; receiver = Receiver(receiver))
        {
            if (receiver is IInvocationOperation { TargetMethod.Name: var name }
                && (Starts(name, "Received") || Starts(name, "DidNotReceive") || Starts(name, "Verify")))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? Receiver(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [{ Value: var value }, ..] } => value,
        IMemberReferenceOperation member => member.Instance,
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        _ => null,
    };

    private static bool IsExpectedToThrow(IOperation call)
    {
        for (IOperation operation = call; operation.Parent is { } parent; operation = parent)
        {
            switch (parent)
            {
                case IConversionOperation { Type.Name: "Expression" }:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: var name } } when operation is IDelegateCreationOperation
                    && (Starts(name, "Throw") || Starts(name, "Record") || Starts(name, "Verify") || Starts(name, "Received") || name is "When" or "CallTo"):
                    return true;
                case ITryOperation { Body: { Operations: [.., IExpressionStatementOperation last] } body } when body == operation && IsFail(last.Operation):
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool IsFail(IOperation operation)
        => operation is IInvocationOperation { TargetMethod.Name: "Fail" } or IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "Fail" } };

    private static bool Starts(string name, string word) => name.StartsWith(word, StringComparison.Ordinal);
}
