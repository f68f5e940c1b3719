using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

/// <summary>What System.Text.Json is quickest with: setters, and nobody notices a member that is missing.</summary>
internal sealed class PlainListedAsset
{
    public string? AssetId { get; set; }

    public string? ContentType { get; set; }

    public double? CreatedAt { get; set; }

    public string? Description { get; set; }

    public double? Height { get; set; }

    public string? Name { get; set; }

    public double? SizeBytes { get; set; }

    public HandStatus Status { get; set; }

    public string? UploadContentType { get; set; }

    public string? UploadedVia { get; set; }

    public string? Url { get; set; }

    public double? Width { get; set; }

    public string? WorkspaceId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProjectId { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
