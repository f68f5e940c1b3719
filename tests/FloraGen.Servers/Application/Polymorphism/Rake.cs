namespace FloraGen.Servers.Application.Polymorphism;

public sealed record Rake : Tool
{
    public required int Teeth { get; init; }
}
