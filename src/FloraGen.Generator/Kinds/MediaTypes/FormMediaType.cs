using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>The forms of HTML that have no files.</summary>
internal sealed class FormMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Form;

    public override ApiResponseKind Response => ApiResponseKind.Binary;

    public override string Plainest => "application/x-www-form-urlencoded";

    public override bool Has(string mediaType) => mediaType == Plainest;
}
