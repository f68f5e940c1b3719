namespace FloraGen.Runtime;

/// <summary>An answer: its value, and its outside.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    internal ApiResponse(Internal.ApiAnswer answer, T value)
        : base(answer)
        => Value = value;

    /// <summary>What the body says.</summary>
    public T Value { get; }
}
