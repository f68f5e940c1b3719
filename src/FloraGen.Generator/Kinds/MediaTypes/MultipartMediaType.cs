using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>RFC 7578 and its kin: a body of parts.</summary>
internal sealed class MultipartMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Multipart;

    public override ApiResponseKind Response => ApiResponseKind.Binary;

    public override string Plainest => "multipart/form-data";

    public override bool Has(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.Ordinal);
}
