namespace FloraSandbox.Assets;

/// <summary>The rules for how processing ends. They are listed in the README, so that a user can ask for each ending.</summary>
internal static class AssetFate
{
    private const string FailingWord = "fail";
    private static readonly string[] s_acceptedTypes = ["image/", "video/", "audio/", "text/", "application/octet-stream"];

    /// <returns>Why the asset fails, or null when it becomes ready.</returns>
    public static string? FailureOf(Asset asset)
    {
        if (asset.SourceUrl is string url && SaysFail(url))
        {
            return $"The source could not be fetched: {url}";
        }

        if (asset.Name is string name && SaysFail(name))
        {
            return $"The file could not be processed: {name}";
        }

        string contentType = AssetContentType.Of(asset);
        return s_acceptedTypes.Any(accepted => contentType.StartsWith(accepted, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"Files of type {contentType} are not supported.";
    }

    private static bool SaysFail(string text) => text.Contains(FailingWord, StringComparison.OrdinalIgnoreCase);
}
