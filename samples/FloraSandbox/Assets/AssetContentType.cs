using Microsoft.AspNetCore.StaticFiles;

namespace FloraSandbox.Assets;

internal static class AssetContentType
{
    private const string Unknown = "application/octet-stream";
    private static readonly FileExtensionContentTypeProvider s_byExtension = new();

    /// <summary>The type given on creation, else the one the file was sent with, else what the name suggests.</summary>
    public static string Of(Asset asset)
    {
        if (asset.DeclaredType is not null)
        {
            return asset.DeclaredType;
        }

        if (asset.File?.ContentType is string sent && sent != Unknown)
        {
            return sent;
        }

        return asset.Name is not null && s_byExtension.TryGetContentType(asset.Name, out string? guessed) ? guessed : Unknown;
    }
}
