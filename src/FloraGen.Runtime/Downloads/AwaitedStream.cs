namespace FloraGen.Runtime.Internal;

using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A stream that is read in one way, with await: who reads it without waits for that. Disposing it disposes its source.</summary>
internal abstract class AwaitedStream : ForwardStream
{
#if NET8_0_OR_GREATER
    /// <summary>A read may bring less than was asked for: nobody needs more at once.</summary>
    private const int MaxLent = 80 * 1024;

#endif
    private bool _isDisposed;

    protected AwaitedStream(Stream source)
        : base(source)
    {
    }

    /// <summary>Until it is disposed: a connection that was given up is closed, and a read says why.</summary>
    public override bool CanRead => !_isDisposed;

    /// <summary>Waits for a read that the clock can end: one that blocks in the connection could not be.</summary>
    public override int Read(byte[] buffer, int offset, int count)
        => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

#if NET8_0_OR_GREATER
    public override int Read(Span<byte> buffer)
    {
        int most = Math.Min(buffer.Length, MaxLent);
        byte[] lent = ArrayPool<byte>.Shared.Rent(most);
        int count = Read(lent, 0, most);
        lent.AsSpan(0, count).CopyTo(buffer);
        lent.AsSpan(0, count).Clear();
        // After a failure a read that was given up may still write there: then the memory stays away from others.
        ArrayPool<byte>.Shared.Return(lent);
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ReadNextAsync(buffer, cancellationToken);
#endif

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadNextAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    protected abstract ValueTask<int> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _isDisposed = true;
            Source.Dispose();
        }

        base.Dispose(disposing);
    }
}
