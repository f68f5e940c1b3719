namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The compressed bytes of a response, which knows what their decoder wants once there are no more: a decoder that has seen the
/// end of its data does not ask for any.
/// </summary>
internal sealed class CompressedSource : ForwardStream
{
    /// <summary>No member of gzip begins with it, and no length in the end of one has it as its last byte below 4 GB.</summary>
    private const byte NoMember = 0xFF;

    /// <summary>Decoders ask for 8 KB at a time. From here on a response is worth the memory to receive more at once.</summary>
    private const int LongBody = 64 * 1024;

    private readonly bool _hasMembers;
    private readonly byte[] _first = new byte[1];
    private bool _holdsFirst;
    private bool _isEmpty = true;
    private int _wishes;
    private long _length;
    private BufferedStream? _buffered;

    /// <param name="body">The body of the response.</param>
    /// <param name="hasMembers">
    /// Whether the decoder asks for more behind the end as well, because another member may follow. It is given a byte that begins
    /// none: who was at the end is done then, who was in the middle of something asks once more.
    /// </param>
    public CompressedSource(Stream body, bool hasMembers)
        : base(body)
        => _hasMembers = hasMembers;

#if !NET8_0_OR_GREATER
    /// <summary>The number of bytes in front that the decoder does not want.</summary>
    public int HeaderSize { private get; set; }
#endif

    /// <summary>Whether the decoder wanted more than there was.</summary>
    public bool IsExhausted => _wishes > 0;

    /// <param name="count">The number of bytes that the decoder made last.</param>
    /// <returns>Whether the decoder was not done when the bytes ended. No bytes at all are a response without a body.</returns>
    public bool IsCut(int count) => !_isEmpty && _wishes > 0 && (count > 0 || _wishes > (_hasMembers ? 1 : 0));

    private Stream Body => _length < LongBody ? Source : _buffered ??= new BufferedStream(Source, LongBody);

    /// <summary>The first byte, which is still to be read; -1 where there is none.</summary>
    public int Peek() => Hold(Source.Read(_first, 0, 1));

    /// <inheritdoc cref="Peek"/>
    public async ValueTask<int> PeekAsync(CancellationToken cancellationToken)
        => Hold(await Source.ReadAsync(_first, 0, 1, cancellationToken).ConfigureAwait(false));

    public override int Read(byte[] buffer, int offset, int count)
    {
        int received;
        do
        {
            received = HandOutFirst(buffer.AsSpan(offset, count)) ? 1 : Body.Read(buffer, offset, count);
        }
        while (IsHeader(ref received, buffer.AsSpan(offset, count)));
        return Received(received, buffer.AsSpan(offset, count));
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        int received;
        do
        {
            received = HandOutFirst(buffer.AsSpan(offset, count)) ? 1 : await Body.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        while (IsHeader(ref received, buffer.AsSpan(offset, count)));
        return Received(received, buffer.AsSpan(offset, count));
    }

#if NET8_0_OR_GREATER
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Received(HandOutFirst(buffer.Span) ? 1 : await Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Span);
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Hold(int count)
    {
        _holdsFirst = count > 0;
        return _holdsFirst ? _first[0] : -1;
    }

    private bool HandOutFirst(Span<byte> buffer)
    {
        if (!_holdsFirst || buffer.IsEmpty)
        {
            return false;
        }

        buffer[0] = _first[0];
        _holdsFirst = false;
        return true;
    }

    /// <summary>Leaves out what the decoder does not want.</summary>
    /// <returns>Whether nothing is left of what came.</returns>
    private bool IsHeader(ref int count, Span<byte> buffer)
    {
#if NET8_0_OR_GREATER
        return false;
#else
        if (HeaderSize == 0 || count == 0)
        {
            return false;
        }

        int header = Math.Min(HeaderSize, count);
        buffer[header..count].CopyTo(buffer);
        HeaderSize -= header;
        count -= header;
        _isEmpty = false;
        return count == 0;
#endif
    }

    private int Received(int count, Span<byte> buffer)
    {
        if (count > 0 || buffer.IsEmpty)
        {
            _isEmpty &= count == 0;
            _length += count;
            return count;
        }

        _wishes++;
        if (!_hasMembers || _isEmpty || _wishes > 1)
        {
            return 0;
        }

        buffer[0] = NoMember;
        return 1;
    }
}
