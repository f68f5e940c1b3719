using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace FloraGen.Benchmarks.Running.Nswag;

/// <summary>With the attributes that NSwag's C# generator gives a class by default.</summary>
internal sealed class NswagListedAsset
{
    [JsonProperty("asset_id", Required = Required.AllowNull)]
    public string? AssetId { get; set; }

    [JsonProperty("content_type", Required = Required.Always)]
    public string? ContentType { get; set; }

    [JsonProperty("created_at", Required = Required.AllowNull)]
    public double? CreatedAt { get; set; }

    [JsonProperty("description", Required = Required.AllowNull)]
    public string? Description { get; set; }

    [JsonProperty("height", Required = Required.AllowNull)]
    public double? Height { get; set; }

    [JsonProperty("name", Required = Required.AllowNull)]
    public string? Name { get; set; }

    [JsonProperty("size_bytes", Required = Required.AllowNull)]
    public double? SizeBytes { get; set; }

    [JsonProperty("status", Required = Required.Always)]
    [JsonConverter(typeof(StringEnumConverter))]
    public NswagStatus Status { get; set; }

    [JsonProperty("upload_content_type", Required = Required.AllowNull)]
    public string? UploadContentType { get; set; }

    [JsonProperty("uploaded_via", Required = Required.Always)]
    public string? UploadedVia { get; set; }

    [JsonProperty("url", Required = Required.AllowNull)]
    public string? Url { get; set; }

    [JsonProperty("width", Required = Required.AllowNull)]
    public double? Width { get; set; }

    [JsonProperty("workspace_id", Required = Required.AllowNull)]
    public string? WorkspaceId { get; set; }

    [JsonProperty("node_id", Required = Required.Default, NullValueHandling = NullValueHandling.Ignore)]
    public string? NodeId { get; set; }

    [JsonProperty("project_id", Required = Required.Default, NullValueHandling = NullValueHandling.Ignore)]
    public string? ProjectId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
