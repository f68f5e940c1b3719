using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>RFC 7303. XML is a text.</summary>
internal sealed class XmlMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Text;

    public override ApiResponseKind Response => ApiResponseKind.Text;

    public override string Plainest => "application/xml";

    public override bool IsMarkup => true;

    public override bool Has(string mediaType) => mediaType is "application/xml" or "text/xml" || mediaType.EndsWith("+xml", StringComparison.Ordinal);
}
