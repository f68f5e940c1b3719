namespace FloraGen.Runtime;

/// <summary>Makes values of <see cref="Optional{T}"/>.</summary>
public static class Optional
{
    /// <summary>
    /// A value that is there, null among them. Needed where C# converts nothing by itself, as for
    /// <see cref="global::System.Collections.Generic.IReadOnlyList{T}"/> and every other interface.
    /// </summary>
    /// <param name="value">What is sent; null is sent as null.</param>
    public static Optional<T> Of<T>(T value) => new(value);
}
