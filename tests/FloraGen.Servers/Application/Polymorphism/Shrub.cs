namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>Inherits without being told apart.</summary>
public sealed class Shrub : Growth
{
    public string? Shape { get; set; }
}
