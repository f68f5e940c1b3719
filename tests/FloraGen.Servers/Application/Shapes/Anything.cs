using System.Text.Json;
using System.Text.Json.Nodes;

namespace FloraGen.Servers.Application.Shapes;

/// <summary>Members that take any JSON.</summary>
public sealed record Anything
{
    public JsonElement Element { get; init; }

    public JsonNode? Node { get; init; }

    public JsonObject? Object { get; init; }

    public JsonArray? Array { get; init; }

    public object? Value { get; init; }
}
