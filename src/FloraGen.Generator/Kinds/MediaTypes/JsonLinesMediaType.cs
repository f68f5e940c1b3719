using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>JSON values one after another: in lines, or behind the record separators of RFC 7464.</summary>
internal sealed class JsonLinesMediaType : MediaTypeKind
{
    /// <summary>Spring's name for lines, which looks like JSON.</summary>
    public const string Stream = "application/stream+json";

    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "application/jsonl", "application/x-jsonl", "application/x-jsonlines", "application/jsonlines", "application/x-ndjson", "application/ndjson",
        "application/json-seq", "application/json-lines", Stream,
    };

    public override ApiBodyKind Body => ApiBodyKind.Json;

    public override ApiResponseKind Response => ApiResponseKind.JsonLines;

    public override string Plainest => "application/json-seq";

    public override bool Has(string mediaType) => s_names.Contains(mediaType) || mediaType.EndsWith("+json-seq", StringComparison.Ordinal);
}
