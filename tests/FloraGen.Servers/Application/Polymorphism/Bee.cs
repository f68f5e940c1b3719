namespace FloraGen.Servers.Application.Polymorphism;

public sealed record Bee : Creature
{
    public bool Stings { get; init; }
}
