namespace Reliability.Support;

/// <summary>A stream that cannot go back.</summary>
internal sealed class OnceStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
