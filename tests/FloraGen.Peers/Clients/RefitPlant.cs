namespace Peers;

/// <summary>The schema, as a user of Refit writes it down.</summary>
public sealed record RefitPlant
{
    public required string Id { get; init; }

    public string? Name { get; init; }
}
