using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>Pages for people.</summary>
internal sealed class PageMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Text;

    public override ApiResponseKind Response => ApiResponseKind.Text;

    public override string Plainest => "text/html";

    public override bool IsMarkup => true;

    public override bool Has(string mediaType) => mediaType is "text/html" or "application/xhtml";
}
