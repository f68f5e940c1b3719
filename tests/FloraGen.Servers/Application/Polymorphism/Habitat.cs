namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>Cases as members, in lists and in maps.</summary>
public sealed record Habitat
{
    public required Creature Chief { get; init; }

    public Creature? Guest { get; init; }

    public required IReadOnlyList<Creature> Crowd { get; init; }

    public required IReadOnlyDictionary<string, Tool> Shed { get; init; }
}
