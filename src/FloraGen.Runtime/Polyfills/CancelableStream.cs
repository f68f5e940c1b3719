namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The body of an answer whose own stream looks at no token once it waits for bytes: who cancels does not wait for it, and the
/// connection is given up.
/// </summary>
internal sealed class CancelableStream : ForwardStream
{
    private readonly IDisposable _connection;

    public CancelableStream(Stream body, IDisposable connection)
        : base(body)
        => _connection = connection;

    public override int Read(byte[] buffer, int offset, int count) => Source.Read(buffer, offset, count);

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await Source.ReadAsync(buffer, offset, count, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
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
