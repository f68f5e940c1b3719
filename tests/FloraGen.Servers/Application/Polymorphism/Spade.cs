namespace FloraGen.Servers.Application.Polymorphism;

public sealed record Spade : Tool
{
    public string? Blade { get; init; }
}
