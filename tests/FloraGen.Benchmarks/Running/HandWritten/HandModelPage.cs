namespace FloraGen.Benchmarks.Running.HandWritten;

internal sealed record HandModelPage
{
    public required IReadOnlyList<HandModel> Data { get; init; }

    public required string? FirstId { get; init; }

    public required bool HasMore { get; init; }

    public required string? LastId { get; init; }
}
