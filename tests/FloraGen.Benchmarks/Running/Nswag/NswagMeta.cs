using Newtonsoft.Json;

namespace FloraGen.Benchmarks.Running.Nswag;

internal sealed class NswagMeta
{
    [JsonProperty("next_cursor", Required = Required.AllowNull)]
    public string? NextCursor { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
