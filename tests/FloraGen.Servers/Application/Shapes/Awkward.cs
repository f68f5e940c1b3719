using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Shapes;

/// <summary>Names that mean something in C#, or that C# cannot have.</summary>
public sealed record Awkward
{
    public string? Class { get; init; }

    public string? Object { get; init; }

    public int? Value { get; init; }

    public string? Type { get; init; }

    public string? String { get; init; }

    public int? Event { get; init; }

    [JsonPropertyName("awkward")]
    public string? Own { get; init; }

    [JsonPropertyName("$id")]
    public string? Id { get; init; }

    [JsonPropertyName("@context")]
    public string? Context { get; init; }

    [JsonPropertyName("with space")]
    public string? Space { get; init; }

    [JsonPropertyName("1st")]
    public string? First { get; init; }

    [JsonPropertyName("größe")]
    public int? Size { get; init; }

    [JsonPropertyName("a.b-c/d")]
    public string? Path { get; init; }
}
