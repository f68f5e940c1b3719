using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>Constants in operations.</summary>
internal static class Constants
{
    /// <summary>The constant of an expression, also of one that was made nullable.</summary>
    public static bool TryGet(IOperation operation, out object? value)
    {
        for (IOperation? current = operation; current is not null; current = (current as IConversionOperation)?.Operand)
        {
            if (current.ConstantValue is { HasValue: true, Value: var constant })
            {
                value = constant;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Whether two constants are the same: a number may be written in one type and compared in another.</summary>
    public static bool AreEqual(object? left, object? right)
        => StatusEnum.ToInt64(left) is { } number && StatusEnum.ToInt64(right) is { } other ? number == other : Equals(left, right);

    /// <summary>Whether two constants cannot be the same, whatever type they are compared in. Of fractions that is not sure.</summary>
    public static bool AreDistinct(object? left, object? right)
        => !AreEqual(left, right) && IsPlain(left) && IsPlain(right);

    private static bool IsPlain(object? constant) => constant is null or string || StatusEnum.ToInt64(constant) is not null;

    /// <summary>Whether a number compares with another as an operator says.</summary>
    public static bool Compares(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => false,
    };

    /// <summary>The operator for exchanged operands.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
