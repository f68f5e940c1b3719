namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The body of a response whose own stream looks at no token once it waits for bytes: who cancels does not wait for it, and the
/// connection is given up.
/// </summary>
internal sealed class CancelableStream : ForwardStream
{
    private const int MaxBuffer = 80 * 1024;

    private readonly IDisposable _connection;
    private byte[] _buffer = [];

    public CancelableStream(Stream body, IDisposable connection)
        : base(body)
        => _connection = connection;

    public override int Read(byte[] buffer, int offset, int count) => Source.Read(buffer, offset, count);

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int most = Math.Min(count, MaxBuffer);
        if (_buffer.Length < most)
        {
            _buffer = new byte[most];
        }

        try
        {
            // A read that was given up may still write, and by then the caller's memory may be somebody else's.
            int received = await Source.ReadAsync(_buffer, 0, most, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            Buffer.BlockCopy(_buffer, 0, buffer, offset, received);
            return received;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            _connection.Dispose();
            throw new OperationCanceledException(cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Source.Dispose();
        }

        base.Dispose(disposing);
    }
}
