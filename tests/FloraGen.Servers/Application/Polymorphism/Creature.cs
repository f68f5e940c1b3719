using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>Told apart by a text in a member of its own name.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Bee), "bee")]
[JsonDerivedType(typeof(Bird), "bird")]
public abstract record Creature
{
    public required string Name { get; init; }
}
