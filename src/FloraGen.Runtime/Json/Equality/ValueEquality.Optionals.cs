namespace FloraGen.Runtime.Internal;

using System;

internal static partial class ValueEquality
{
    public static bool Optionals<T>(Optional<T> left, Optional<T> right, Func<T, T, bool> areEqual)
        => left.HasValue == right.HasValue && (!left.HasValue || areEqual(left.Value, right.Value));

    public static int OptionalHash<T>(Optional<T> value, Func<T, int> hash) => value.HasValue ? hash(value.Value) : -1;
}
