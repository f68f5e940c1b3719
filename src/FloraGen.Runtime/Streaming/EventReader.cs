namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The data of the events of <c>text/event-stream</c>, as WHATWG's standard reads them. Events without data are passed over, as
/// are names, ids and times; <c>[DONE]</c> ends the stream. An event that the end of the stream cuts off is dropped. A body without any
/// event that has lines which no event has is something else, such as a page that asks to log in.
/// </summary>
internal sealed class EventReader : PieceReader
{
    /// <summary>The first bytes of a line that is no event's tell what it is.</summary>
    private const int MaxShown = 80;

    private readonly LineReader _lines;
    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly long _longest;
    private bool _hasData;
    private bool _hadEvent;
    private string? _foreignLine;

    /// <param name="stream">Read to its end.</param>
    /// <param name="longest">The longest data of an event, in bytes.</param>
    public EventReader(Stream stream, long longest)
    {
        _lines = new LineReader(stream, "\r\n"u8, longest);
        _longest = longest;
    }

    /// <exception cref="PieceException">An event is too long, or there are none in the whole body.</exception>
    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _data.ResetWrittenCount();
        _hasData = false;
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_lines.Line.IsEmpty)
            {
                TakeField(_lines.Line.Span);
                continue;
            }

            if (_data.WrittenCount > 0)
            {
                _hadEvent = true;
                Piece = _data.WrittenMemory;
                return !Piece.Span.Trim(" \r\n"u8).SequenceEqual("[DONE]"u8);
            }

            _hasData = false;
        }

        return _hadEvent || _foreignLine is null ? false : throw new PieceException($"there are no events in it, and it has the line '{_foreignLine}'");
    }

    /// <summary>Fields of browsers, and those that a later standard may have.</summary>
    private static bool MayBeField(ReadOnlySpan<byte> name, bool hasColon)
    {
        if (!hasColon)
        {
            return name.SequenceEqual("event"u8) || name.SequenceEqual("id"u8) || name.SequenceEqual("retry"u8);
        }

        foreach (byte sign in name)
        {
            if (!AsciiSigns.IsLetterOrDigit((char)sign) && sign is not ((byte)'-' or (byte)'_' or (byte)'.' or (byte)' '))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeField(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> name = colon < 0 ? line : line[..colon];
        if (!name.SequenceEqual("data"u8))
        {
            // A comment has no name, and the other fields are for browsers.
            _foreignLine ??= MayBeField(name, colon >= 0) ? null : BodyText.OneLine(Encoding.UTF8.GetString(line[..Math.Min(line.Length, MaxShown)]));
            return;
        }

        ReadOnlySpan<byte> value = colon < 0 ? default : line[(colon + 1)..];
        if (_data.WrittenCount + value.Length > _longest)
        {
            throw TooLong.Event(_longest);
        }

        if (_hasData)
        {
            _data.Write("\n"u8);
        }

        _data.Write(value.StartsWith(" "u8) ? value[1..] : value);
        _hasData = true;
    }
}
