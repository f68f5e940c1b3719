using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>RFC 8259, the suffix of RFC 6839, and the loose words that documents have for JSON.</summary>
internal sealed class JsonMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Json;

    public override ApiResponseKind Response => ApiResponseKind.Json;

    public override string Plainest => "application/json";

    public override bool Has(string mediaType)
        => IsLoose(mediaType)
            || mediaType is "application/json" or "text/json" or "application/x-json"
            || (mediaType.EndsWith("+json", StringComparison.Ordinal) && mediaType != JsonLinesMediaType.Stream);

    /// <summary>Whether a document's word is no name to send.</summary>
    public static bool IsLoose(string mediaType) => mediaType is "*/*" or "application/*" or "json" or "";
}
