using FloraSandbox.Validation;
using Microsoft.Net.Http.Headers;

namespace FloraSandbox.Assets;

/// <summary>The body of a create. Without a source URL, an upload is to be reserved.</summary>
internal sealed record CreateAssetInput(string? SourceUrl, string WorkspaceId, string? ContentType, string? FileName, string? Folder)
{
    private const string SignedUrl = "signed-url";
    private const int LongestFileName = 255;

    public static CreateAssetInput Read(byte[] body)
    {
        FieldErrors errors = new();
        JsonObject json = JsonObject.Parse(body, errors);
        string? source = json.Required("source");
        string? workspaceId = json.Required("workspace_id");
        string? contentType = json.Optional("content_type");
        string? fileName = json.Optional("file_name");
        string? folder = json.Optional("folder");

        if (source is not null && source != SignedUrl && !IsHttps(source))
        {
            errors.Add("source", $"must be \"{SignedUrl}\" or an HTTPS URL");
        }

        Validation.WorkspaceId.Check(workspaceId, errors);

        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            errors.Add("content_type", "must be a media type such as image/png");
        }

        if (fileName is { Length: 0 or > LongestFileName })
        {
            errors.Add("file_name", $"must have 1 to {LongestFileName} characters");
        }

        errors.ThrowIfAny();
        return new CreateAssetInput(source == SignedUrl ? null : source, workspaceId!, contentType, fileName, folder);
    }

    private static bool IsHttps(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme == Uri.UriSchemeHttps;
}
