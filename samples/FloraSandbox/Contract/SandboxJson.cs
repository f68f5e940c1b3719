using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FloraSandbox.Faults;

namespace FloraSandbox.Contract;

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(AssetCreateResponse))]
[JsonSerializable(typeof(AssetUploadResponse))]
[JsonSerializable(typeof(AssetRetrieveResponse))]
[JsonSerializable(typeof(AssetPage))]
[JsonSerializable(typeof(ErrorEnvelope))]
[JsonSerializable(typeof(Fault))]
internal sealed partial class SandboxJson : JsonSerializerContext
{
    /// <summary>Names in snake case, and no <c>\u0027</c> in messages that people read in a terminal.</summary>
    public static SandboxJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
