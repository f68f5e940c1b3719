using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>Told apart by a number.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(Spade), 1)]
[JsonDerivedType(typeof(Rake), 2)]
public abstract record Tool
{
    public int Weight { get; init; }
}
