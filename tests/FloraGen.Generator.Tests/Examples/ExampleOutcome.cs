namespace FloraGen.Tests.Examples;

/// <summary>What became of an example.</summary>
/// <param name="Place">Document and pointer.</param>
/// <param name="Contradiction">How it contradicts its schema; null when it does not.</param>
internal sealed record ExampleOutcome(string Place, string? Contradiction)
{
    public bool IsWritten { get; init; }

    /// <summary>How many members with properties it went through.</summary>
    public int Members { get; init; }

    /// <summary>Why it was not read.</summary>
    public string? Refusal { get; init; }

    /// <summary>What should not have happened.</summary>
    public string? Fault { get; init; }
}
