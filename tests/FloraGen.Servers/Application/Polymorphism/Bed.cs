using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>A base that can itself be meant, with the member that System.Text.Json has by itself.</summary>
[JsonDerivedType(typeof(Bed), "bed")]
[JsonDerivedType(typeof(RaisedBed), "raised")]
public record Bed
{
    public required int Length { get; init; }
}
