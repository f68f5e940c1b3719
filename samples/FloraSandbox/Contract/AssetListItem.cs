namespace FloraSandbox.Contract;

internal sealed record AssetListItem
{
    public required string? AssetId { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Unix seconds. The single asset's response has a text here instead.</summary>
    public required long? CreatedAt { get; init; }

    public string? Description { get; init; }

    public required long? Height { get; init; }

    public required string? Name { get; init; }

    public required long? SizeBytes { get; init; }

    public required AssetStatus Status { get; init; }

    public required string? UploadContentType { get; init; }

    public required AssetOrigin UploadedVia { get; init; }

    public required string? Url { get; init; }

    public required long? Width { get; init; }

    public required string? WorkspaceId { get; init; }

    public string? NodeId { get; init; }

    public required string? ProjectId { get; init; }
}
