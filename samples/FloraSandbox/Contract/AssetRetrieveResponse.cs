namespace FloraSandbox.Contract;

internal sealed record AssetRetrieveResponse
{
    public required string AssetId { get; init; }

    public required string ContentType { get; init; }

    /// <summary>ISO 8601. The list has a number here instead.</summary>
    public required string? CreatedAt { get; init; }

    public string? Description { get; init; }

    public required string? FailureMessage { get; init; }

    public required long? Height { get; init; }

    public required string? Name { get; init; }

    public required long? SizeBytes { get; init; }

    public required AssetStatus Status { get; init; }

    public required string? UploadContentType { get; init; }

    public required AssetOrigin UploadedVia { get; init; }

    public required string? Url { get; init; }

    public required long? Width { get; init; }

    public required string? WorkspaceId { get; init; }
}
