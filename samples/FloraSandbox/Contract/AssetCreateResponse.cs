using System.Text.Json.Serialization;

namespace FloraSandbox.Contract;

internal sealed record AssetCreateResponse
{
    public required string AssetId { get; init; }

    public required AssetStatus Status { get; init; }

    public required AssetOrigin UploadedVia { get; init; }

    /// <summary>Where the asset will be found once it is ready.</summary>
    public required string Url { get; init; }

    public string Visibility { get; } = "workspace";

    public required string WorkspaceId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExpiresAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UploadTarget? Upload { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UploadUrl { get; init; }
}
