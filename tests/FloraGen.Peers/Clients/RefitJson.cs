using System.Text.Json.Serialization;

namespace Peers;

[JsonSerializable(typeof(RefitPlant))]
[JsonSerializable(typeof(List<RefitPlant>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class RefitJson : JsonSerializerContext;
