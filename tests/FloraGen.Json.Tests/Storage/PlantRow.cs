namespace JsonTests.Storage;

/// <summary>What the application shows of a plant.</summary>
internal sealed record PlantRow
{
    public required string PlantId { get; init; }

    public string? DisplayName { get; init; }

    public RowState State { get; init; }

    public DateTimeOffset PlantedAt { get; init; }
}
