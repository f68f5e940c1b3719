using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

internal sealed class PlainPage
{
    public List<PlainListedAsset> Assets { get; set; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HandMeta? Meta { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
