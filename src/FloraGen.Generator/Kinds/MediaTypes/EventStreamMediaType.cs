using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>HTML's server-sent events.</summary>
internal sealed class EventStreamMediaType : MediaTypeKind
{
    public override ApiBodyKind Body => ApiBodyKind.Text;

    public override ApiResponseKind Response => ApiResponseKind.EventStream;

    public override string Plainest => "text/event-stream";

    public override bool Has(string mediaType) => mediaType == Plainest;
}
