using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>The blocks whose exceptions are caught.</summary>
internal static class TryBlocks
{
    /// <summary>The innermost <c>try</c> with a <c>catch</c> whose block runs an operation; a lambda in it runs at another time.</summary>
    public static ITryOperation? Around(IOperation inner)
    {
        for (IOperation operation = inner; operation.Parent is { } parent && operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation); operation = parent)
        {
            if (parent is ITryOperation { Catches.IsEmpty: false } attempt && attempt.Body == operation)
            {
                return attempt;
            }
        }

        return null;
    }
}
