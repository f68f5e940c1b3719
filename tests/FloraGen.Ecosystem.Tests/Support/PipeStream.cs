namespace EcosystemTests.Support;

/// <summary>A stream that is read once, such as what comes over a network.</summary>
internal sealed class PipeStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
