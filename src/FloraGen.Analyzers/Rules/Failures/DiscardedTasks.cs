using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>Tasks that are only awaited together, so that what they return is lost.</summary>
internal static class DiscardedTasks
{
    /// <summary>The statement <c>await Task.WhenAll(…)</c> that a task is made in.</summary>
    /// <param name="task">The call that returns the task: an argument itself, or what a lambda in <c>Select</c> returns.</param>
    public static IOperation? AwaitedTogether(IOperation task)
    {
        for (IOperation current = task; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WaitAll", ContainingType.Name: "Task" } } all:
                    return Statement(all);
                case IInvocationOperation { TargetMethod.Name: "Select" or "ToArray" or "ToList" or "AsEnumerable" }:
                case IReturnOperation or IBlockOperation { Operations.Length: 1 } or IAnonymousFunctionOperation or IDelegateCreationOperation:
                case IConversionOperation or IArgumentOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation:
                    break;
                case IExpressionStatementOperation:
                    return null;
                default:
                    // A collection expression, written or made for a parameter array, has no class of its own in the oldest
                    // compiler that is supported.
                    if (!parent.IsImplicit && !parent.Syntax.IsKind(SyntaxKind.CollectionExpression))
                    {
                        return null;
                    }

                    break;
            }
        }

        return null;
    }

    /// <summary>Whether a variable keeps a task as one without a result, and nobody does anything but wait for it.</summary>
    public static bool IsOnlyAwaited(ILocalSymbol local, IOperation root)
    {
        if (local.Type is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true, ContainingNamespace.Name: "Tasks" })
        {
            return false;
        }

        ILocalReferenceOperation[] references = [.. root.Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))];
        return references.Length > 0 && Array.TrueForAll(references, static reference => reference.Parent is IAwaitOperation
            || (reference.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Wait" or "GetAwaiter" or "WaitAsync", Instance: { } instance } && instance == reference)
            || AwaitedTogether(reference) is not null);
    }

    private static IOperation? Statement(IOperation operation)
    {
        IOperation outermost = operation;
        while (outermost.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation
            || outermost.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Wait" or "GetAwaiter" or "GetResult" })
        {
            outermost = outermost.Parent;
        }

        return outermost.Parent is IExpressionStatementOperation ? outermost : null;
    }
}
