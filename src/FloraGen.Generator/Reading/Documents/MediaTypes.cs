using FloraGen.Model;

namespace FloraGen.Reading.Documents;

/// <summary>What the media types of messages are, by their names.</summary>
internal static class MediaTypes
{
    private static readonly string[] s_lines =
        ["application/jsonl", "application/x-jsonl", "application/x-jsonlines", "application/jsonlines", "application/x-ndjson", "application/ndjson", "application/json-seq", "application/stream+json", "application/json-lines"];

    private static readonly string[] s_texts =
        ["application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/graphql", "application/sql", "application/xhtml", "application/x-sh", "application/toml"];

    /// <summary>The type without its parameters, in lower case.</summary>
    public static string Bare(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsJson(string mediaType)
    {
        string type = Bare(mediaType);
        return type is "application/json" or "text/json" or "application/x-json" or "*/*" or "application/*" or "json" or ""
            || (type.EndsWith("+json", StringComparison.Ordinal) && !IsLines(mediaType));
    }

    public static bool IsLines(string mediaType) => s_lines.Contains(Bare(mediaType)) || Bare(mediaType).EndsWith("+json-seq", StringComparison.Ordinal);

    public static bool IsEventStream(string mediaType) => Bare(mediaType) == "text/event-stream";

    public static bool IsForm(string mediaType) => Bare(mediaType) == "application/x-www-form-urlencoded";

    public static bool IsMultipart(string mediaType) => Bare(mediaType).StartsWith("multipart/", StringComparison.Ordinal);

    public static bool IsText(string mediaType)
    {
        string type = Bare(mediaType);
        return type.StartsWith("text/", StringComparison.Ordinal)
            || s_texts.Contains(type)
            || type.EndsWith("+xml", StringComparison.Ordinal)
            || type.EndsWith("+yaml", StringComparison.Ordinal);
    }

    /// <summary>What is written for other readers of the same thing: XML, YAML and pages.</summary>
    public static bool IsMarkup(string mediaType)
    {
        string type = Bare(mediaType);
        return type is "text/html" or "application/xhtml" || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("yaml", StringComparison.Ordinal);
    }

    /// <summary>The name to send or ask for; a document's loose word for JSON is put right.</summary>
    public static string Exact(string mediaType) => Bare(mediaType) is "*/*" or "application/*" or "json" or "" ? "application/json" : mediaType.Trim();

    /// <summary>The name to send: a range of types is no type, and the plainest that it holds is sent.</summary>
    public static string Sent(string mediaType)
    {
        string bare = Bare(mediaType);
        return bare.IndexOf('*') < 0 || bare is "*/*" or "application/*" ? Exact(mediaType)
            : IsMultipart(mediaType) ? "multipart/form-data"
            : IsJson(mediaType) ? "application/json"
            : bare.EndsWith("+xml", StringComparison.Ordinal) ? "application/xml"
            : bare.EndsWith("+yaml", StringComparison.Ordinal) ? "application/yaml"
            : IsText(mediaType) ? "text/plain"
            : "application/octet-stream";
    }

    public static ApiBodyKind BodyKind(string mediaType)
        => IsForm(mediaType) ? ApiBodyKind.Form
        : IsMultipart(mediaType) ? ApiBodyKind.Multipart
        : IsJson(mediaType) || IsLines(mediaType) ? ApiBodyKind.Json
        : IsText(mediaType) ? ApiBodyKind.Text
        : ApiBodyKind.Binary;

    public static ApiAnswerKind AnswerKind(string mediaType)
        => IsEventStream(mediaType) ? ApiAnswerKind.EventStream
        : IsLines(mediaType) ? ApiAnswerKind.JsonLines
        : IsJson(mediaType) ? ApiAnswerKind.Json
        : IsText(mediaType) ? ApiAnswerKind.Text
        : ApiAnswerKind.Binary;
}
