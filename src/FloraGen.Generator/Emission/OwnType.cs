namespace FloraGen.Emission;

/// <summary>A type of the project's, or of one that it refers to, that stands for a schema or a format.</summary>
/// <param name="Key">What it stands for: <c>schema:Order</c> or <c>format:date-time</c>.</param>
/// <param name="Name">The type as code names it.</param>
/// <param name="IsValueType">Whether null needs a question mark.</param>
/// <param name="TypeInfo">An expression of how JsonSerializer reads and writes it.</param>
internal sealed record OwnType(string Key, string Name, bool IsValueType, string TypeInfo)
{
    /// <summary>What it stands for, without the kind.</summary>
    public string Subject => Key.Substring(Key.IndexOf(':') + 1);
}
