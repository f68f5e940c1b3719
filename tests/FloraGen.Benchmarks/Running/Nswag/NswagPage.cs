using Newtonsoft.Json;

namespace FloraGen.Benchmarks.Running.Nswag;

internal sealed class NswagPage
{
    [JsonProperty("assets", Required = Required.Always)]
    public ICollection<NswagListedAsset> Assets { get; set; } = [];

    [JsonProperty("meta", Required = Required.Default, NullValueHandling = NullValueHandling.Ignore)]
    public NswagMeta? Meta { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
