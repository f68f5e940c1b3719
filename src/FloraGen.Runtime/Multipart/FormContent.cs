namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>multipart/form-data with fields and then one file, which is streamed: it is never in memory as a whole.</summary>
internal sealed class FormContent : HttpContent
{
    private const int BufferSize = 80 * 1024;

    private readonly byte[] _head;
    private readonly byte[] _tail;
    private readonly FilePart _file;
    private readonly Action<long> _onSent;

    /// <param name="fields">Sent in this order, in front of the file.</param>
    /// <param name="fileField">The name of the file's field.</param>
    /// <param name="file">The file.</param>
    /// <param name="onSent">Told the number of bytes of the file sent so far.</param>
    public FormContent(IReadOnlyDictionary<string, string> fields, string fileField, FilePart file, Action<long> onSent)
    {
        string boundary = "form-" + Guid.NewGuid().ToString("N");
        StringBuilder head = new();
        foreach (KeyValuePair<string, string> field in fields)
        {
            _ = head.Append("--").Append(boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(Quotable(field.Key))
                .Append("\"\r\n\r\n").Append(field.Value).Append("\r\n");
        }

        _ = head.Append("--").Append(boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(Quotable(fileField))
            .Append("\"; filename=\"").Append(Quotable(file.FileName))
            .Append("\"\r\nContent-Type: ").Append(MediaType(file.ContentType)).Append("\r\n\r\n");
        _head = Encoding.UTF8.GetBytes(head.ToString());
        _tail = Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n");
        _file = file;
        _onSent = onSent;
        _ = Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_head, cancellationToken).ConfigureAwait(false);
        await CopyFileAsync(stream, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(_tail, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + (_file.Length ?? 0) + _tail.Length;
        return _file.Length is not null;
    }

    private async Task CopyFileAsync(Stream target, CancellationToken cancellationToken)
    {
        Stream source = Open();
        await using (source.ConfigureAwait(false))
        {
            byte[] buffer = new byte[BufferSize];
            long sent = 0;
            int count;
            _onSent(sent);
            while ((count = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (sent + count > _file.Length)
                {
                    throw Changed("more");
                }

                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                sent += count;
                _onSent(sent);
            }

            if (sent < _file.Length)
            {
                throw Changed("fewer");
            }
        }
    }

    /// <summary>The length was announced, so the request cannot end in another one.</summary>
    private UnreadableFileException Changed(string size)
        => new(new IOException($"The file had {_file.Length} bytes when the upload was prepared, and has {size} now."));

    private Stream Open()
    {
        try
        {
            return _file.Open();
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

    /// <summary>As browsers write names: what would end the quotes or the line is escaped.</summary>
    private static string Quotable(string text) => text
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);

    private static string MediaType(string text)
        => text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : throw new ArgumentException("The content type of the file has a line end in it.", nameof(text));
}
