using FloraSandbox.Contract;

namespace FloraSandbox.Assets;

/// <summary>An asset as it is stored. All times are Unix milliseconds.</summary>
internal sealed record Asset
{
    /// <summary>Rises with every asset; 0 until stored.</summary>
    public long Sequence { get; init; }

    public required string Id { get; init; }

    public required string WorkspaceId { get; init; }

    public string? ProjectId { get; init; }

    public string? Name { get; init; }

    public required AssetOrigin Origin { get; init; }

    public string? SourceUrl { get; init; }

    /// <summary>The content type given when the asset was created.</summary>
    public string? DeclaredType { get; init; }

    public required long CreatedAt { get; init; }

    public UploadedFile? File { get; init; }

    /// <summary>When processing ends; null until it has started.</summary>
    public long? SettlesAt { get; init; }

    /// <summary>Why processing will end, or has ended, in failure. Decided when processing starts.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>The status follows from the stored times, so that a restart changes nothing and no timer is needed.</summary>
    public AssetStatus StatusAt(DateTimeOffset now) => SettlesAt switch
    {
        null => AssetStatus.PendingUpload,
        long settlesAt when now.ToUnixTimeMilliseconds() < settlesAt => AssetStatus.PendingUpload,
        _ => FailureMessage is null ? AssetStatus.Ready : AssetStatus.Failed,
    };
}
