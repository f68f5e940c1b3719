using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Which of the media types that a message may have are JSON.</summary>
internal static class MediaTypes
{
    public static KeyValuePair<string, OpenApiMediaType>? Json(IDictionary<string, OpenApiMediaType> content)
    {
        foreach (KeyValuePair<string, OpenApiMediaType> entry in content)
        {
            if (IsJson(entry.Key))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsJson(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type is "*/*" or "application/*";
    }
}
