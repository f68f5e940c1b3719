using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

internal sealed record HandPage
{
    public required IReadOnlyList<HandListedAsset> Assets { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HandMeta? Meta { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
