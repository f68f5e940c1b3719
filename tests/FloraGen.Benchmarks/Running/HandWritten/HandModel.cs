namespace FloraGen.Benchmarks.Running.HandWritten;

internal sealed record HandModel
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string DisplayName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
