namespace FloraGen.Runtime;

/// <summary>Creates values of <see cref="Optional{T}"/>.</summary>
public static class Optional
{
    /// <summary>
    /// A value, which may be null. Needed where C# has no implicit conversion, as for
    /// <see cref="global::System.Collections.Generic.IReadOnlyList{T}"/> and every other interface.
    /// </summary>
    /// <param name="value">The value to send; null is sent as null.</param>
    public static Optional<T> Of<T>(T value) => new(value);
}
