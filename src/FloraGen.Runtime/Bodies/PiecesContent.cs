namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A body of bytes and files. Files are streamed: they are never in memory as a whole.</summary>
internal sealed class PiecesContent : HttpContent
{
    private const int BufferSize = 80 * 1024;

    private readonly IReadOnlyList<BodyPiece> _pieces;
    private readonly Action<long> _onSent;
    private long _sent;

    /// <param name="pieces">What is sent, in this order.</param>
    /// <param name="onSent">Told the number of bytes of files sent so far.</param>
    public PiecesContent(IReadOnlyList<BodyPiece> pieces, Action<long> onSent)
    {
        _pieces = pieces;
        _onSent = onSent;
    }

#if NET8_0_OR_GREATER
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
#else
    /// <summary>Who cancels the request closes the stream.</summary>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
#endif
    {
        _sent = 0;
        for (int index = 0; index < _pieces.Count; index++)
        {
            await stream.WriteAsync(_pieces[index].Head, cancellationToken).ConfigureAwait(false);
            if (_pieces[index].File is { } file)
            {
                await CopyFileAsync(file, stream, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        for (int index = 0; index < _pieces.Count; index++)
        {
            if (_pieces[index].File is { Length: null })
            {
                return false;
            }

            length += _pieces[index].Head.Length + (_pieces[index].File?.Length ?? 0);
        }

        return true;
    }

    private async Task CopyFileAsync(FilePart file, Stream target, CancellationToken cancellationToken)
    {
        Stream source = Open(file);
#if NET8_0_OR_GREATER
        await using (source.ConfigureAwait(false))
#else
        using (source)
#endif
        {
            byte[] buffer = new byte[BufferSize];
            long length = 0;
            int count;
            Report();
            while ((count = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (length + count > file.Length)
                {
                    throw Changed(file, "more");
                }

                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                length += count;
                _sent += count;
                Report();
            }

            if (length < file.Length)
            {
                throw Changed(file, "fewer");
            }
        }
    }

    private void Report()
    {
        try
        {
            _onSent(_sent);
        }
        catch (Exception exception)
        {
            // Whoever watches the progress has code of his own, like a file.
            throw new UnreadableFileException(exception);
        }
    }

    /// <summary>The length was announced, so the request cannot end in another one.</summary>
    private static UnreadableFileException Changed(FilePart file, string size)
        => new(new IOException($"The file had {file.Length} bytes when the upload was prepared, and has {size} now."));

    private static Stream Open(FilePart file)
    {
        try
        {
            return ((ISentFile)file).Open();
        }
        catch (Exception exception)
        {
            throw new UnreadableFileException(exception);
        }
    }

    private static async ValueTask<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new UnreadableFileException(exception);
        }
    }
}
