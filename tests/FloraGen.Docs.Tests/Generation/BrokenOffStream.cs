namespace FloraGen.Docs.Tests.Generation;

/// <summary>Some bytes, and then the end, silence, or a broken connection.</summary>
internal sealed class BrokenOffStream(byte[] bytes, bool isSilent, bool breaks) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = Read(buffer.Span);
        if (count > 0 || buffer.IsEmpty)
        {
            return count;
        }

        await Task.Delay(isSilent ? Timeout.Infinite : 0, cancellationToken);
        return breaks ? throw new IOException("reset") : 0;
    }
}
