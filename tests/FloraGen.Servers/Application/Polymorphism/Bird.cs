namespace FloraGen.Servers.Application.Polymorphism;

public sealed record Bird : Creature
{
    public required double Wingspan { get; init; }

    /// <summary>What it feeds, of the same family of types.</summary>
    public Creature? Prey { get; init; }
}
