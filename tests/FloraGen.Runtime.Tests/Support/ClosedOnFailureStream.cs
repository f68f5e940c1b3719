namespace RuntimeTests.Support;

/// <summary>A stream as that of a connection: after a read that fails or is canceled it is closed, and further reads bring nothing.</summary>
/// <param name="cancellation">Is canceled by the first read; without it the read fails.</param>
internal sealed class ClosedOnFailureStream(CancellationTokenSource? cancellation) : MemoryStream
{
    private bool _isClosed;

    public override bool CanRead => !_isClosed;

    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isClosed)
        {
            return new(0);
        }

        _isClosed = true;
        cancellation?.Cancel();
        cancellationToken.ThrowIfCancellationRequested();
        throw new IOException("The disk is gone.");
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
