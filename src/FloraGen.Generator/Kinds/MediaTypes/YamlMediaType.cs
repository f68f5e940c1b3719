using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>RFC 9512, and the names before it. YAML is a text.</summary>
internal sealed class YamlMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Text;

    public override ApiResponseKind Response => ApiResponseKind.Text;

    public override string Plainest => "application/yaml";

    public override bool IsMarkup => true;

    public override bool Has(string mediaType)
        => mediaType is "application/yaml" or "application/x-yaml" or "text/yaml" or "text/x-yaml" || mediaType.EndsWith("+yaml", StringComparison.Ordinal);
}
