using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

/// <summary>An asset that is retrieved by itself: its time is a text.</summary>
internal sealed record HandAsset
{
    public required string AssetId { get; init; }

    public required string ContentType { get; init; }

    public required DateTimeOffset? CreatedAt { get; init; }

    public required string? Description { get; init; }

    public required string? FailureMessage { get; init; }

    public required double? Height { get; init; }

    public required string? Name { get; init; }

    public required double? SizeBytes { get; init; }

    public required HandStatus Status { get; init; }

    public required string? UploadContentType { get; init; }

    public required string UploadedVia { get; init; }

    public required string? Url { get; init; }

    public required double? Width { get; init; }

    public required string? WorkspaceId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
