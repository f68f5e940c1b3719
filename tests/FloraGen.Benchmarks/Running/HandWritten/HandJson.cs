using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(HandPage))]
[JsonSerializable(typeof(PlainPage))]
[JsonSerializable(typeof(HandAsset))]
[JsonSerializable(typeof(HandModelPage))]
internal sealed partial class HandJson : JsonSerializerContext;
