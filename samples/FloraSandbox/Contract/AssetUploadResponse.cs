using System.Text.Json.Serialization;

namespace FloraSandbox.Contract;

/// <summary>The response of complete and of retry: the two have the same schema.</summary>
internal sealed record AssetUploadResponse
{
    public required string AssetId { get; init; }

    public required AssetStatus Status { get; init; }

    public required string? Url { get; init; }

    public string Visibility { get; } = "workspace";

    public required string? WorkspaceId { get; init; }

    public string? FailureMessage { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExpiresAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UploadTarget? Upload { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UploadUrl { get; init; }
}
