using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

/// <summary>An asset of a page, with what ours promises: members that are required have to be there, others are kept.</summary>
internal sealed record HandListedAsset
{
    public required string? AssetId { get; init; }

    public required string ContentType { get; init; }

    public required double? CreatedAt { get; init; }

    public required string? Description { get; init; }

    public required double? Height { get; init; }

    public required string? Name { get; init; }

    public required double? SizeBytes { get; init; }

    public required HandStatus Status { get; init; }

    public required string? UploadContentType { get; init; }

    public required string UploadedVia { get; init; }

    public required string? Url { get; init; }

    public required double? Width { get; init; }

    public required string? WorkspaceId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProjectId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
