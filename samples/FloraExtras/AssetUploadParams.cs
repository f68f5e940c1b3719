namespace Flora;

/// <summary>What an upload in one call may say beside its source.</summary>
public sealed record AssetUploadParams
{
    /// <summary>The workspace that gets the asset; starts with <c>ws_</c>.</summary>
    public required string WorkspaceId { get; init; }

    /// <summary>The folder to put the asset in; none when null.</summary>
    public string? Folder { get; init; }

    /// <summary>What the asset is called. When null, as the file or the last part of the URL's path is.</summary>
    public string? FileName { get; init; }

    /// <summary>The asset's media type. When null, the file's; the server looks for itself where nobody knows one.</summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// Whether the call lasts until the asset is ready or failed. When false, the asset is read once, as it stands: mostly
    /// <see cref="AssetStatus.PendingUpload"/>.
    /// </summary>
    public bool WaitsForStatus { get; init; } = true;

    /// <summary>The interval and the timeout; every second for two minutes when null.</summary>
    public WaitOptions? Wait { get; init; }
}
