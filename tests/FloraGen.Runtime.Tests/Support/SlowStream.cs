namespace RuntimeTests.Support;

/// <summary>Takes so long, by a clock of the test's, for each of so many bytes.</summary>
internal sealed class SlowStream(int size, TimeSpan delay, TimeProvider time) : MemoryStream(new byte[size])
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(delay, time, cancellationToken);
        return await base.ReadAsync(buffer[..1], cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
