using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>Bytes that only their reader understands. It is what a media type is that no other kind has.</summary>
internal sealed class BinaryMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Binary;

    public override ApiResponseKind Response => ApiResponseKind.Binary;

    public override string Plainest => "application/octet-stream";

    public override bool Has(string mediaType) => mediaType == Plainest;
}
