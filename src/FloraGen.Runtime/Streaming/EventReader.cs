namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The data of the events of <c>text/event-stream</c>, as WHATWG's standard reads them. Events without data are passed over;
/// <c>[DONE]</c> ends the stream. An event that the end of the stream cuts off is dropped. A body without any event that has lines
/// which no event has is something else, such as a page that asks to log in.
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
    /// <param name="head">What the events of an earlier connection said beside their data; null for the first one.</param>
    public EventReader(Stream stream, long longest, EventHead? head = null)
    {
        Head = head ?? new EventHead();
        _lines = new LineReader(stream, "\r\n"u8, longest);
        _longest = longest;
    }

    /// <summary>What the last event says beside its data.</summary>
    public EventHead Head { get; }

    /// <summary>Whether an event is handed over that has a data field with nothing in it.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>Whether the server said that no more events follow.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether anything came, be it a comment.</summary>
    public bool HadLine { get; private set; }

    /// <exception cref="PieceException">An event is too long, or there are none in the whole body.</exception>
    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _data.ResetWrittenCount();
        _hasData = false;
        Head.Begin();
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            HadLine = true;
            if (!_lines.Line.IsEmpty)
            {
                TakeField(_lines.Line.Span);
                continue;
            }

            Head.Complete();
            if (_data.WrittenCount > 0 || (KeepsEmpty && _hasData))
            {
                _hadEvent = true;
                Piece = _data.WrittenMemory;
                IsDone = Piece.Span.Trim(" \r\n"u8).SequenceEqual("[DONE]"u8);
                return !IsDone;
            }

            _hasData = false;
            Head.Begin();
        }

        return _hadEvent || _foreignLine is null ? false : throw new PieceException($"there are no events in it, and it has the line '{_foreignLine}'");
    }

    /// <summary>Fields of the standard, and those that a later standard may have.</summary>
    private static bool MayBeField(ReadOnlySpan<byte> name, bool hasColon)
    {
        if (!hasColon)
        {
            // The end of the stream may have cut it off.
            return "data"u8.StartsWith(name) || "event"u8.StartsWith(name) || "id"u8.StartsWith(name) || "retry"u8.StartsWith(name) || "\uFEFF"u8.StartsWith(name);
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
        // A comment has no name.
        _foreignLine ??= MayBeField(name, colon >= 0) ? null : BodyText.OneLine(Encoding.UTF8.GetString(line[..Math.Min(line.Length, MaxShown)]));
        if (!_lines.HasEnd)
        {
            // The end of the stream cut it off: "retry: 1" may have been a thousand.
            return;
        }

        ReadOnlySpan<byte> value = colon < 0 ? default : line[(colon + 1)..];
        value = value.StartsWith(" "u8) ? value[1..] : value;
        if (!name.SequenceEqual("data"u8))
        {
            TakeOther(name, value);
            return;
        }

        if (_data.WrittenCount + value.Length > _longest)
        {
            throw TooLong.Event(_longest);
        }

        if (_hasData)
        {
            _data.Write("\n"u8);
        }

        _data.Write(value);
        _hasData = true;
    }

    private void TakeOther(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("event"u8))
        {
            Head.TakeName(value);
        }
        else if (name.SequenceEqual("id"u8))
        {
            Head.TakeId(value);
        }
        else if (name.SequenceEqual("retry"u8))
        {
            Head.TakeRetry(value);
        }
    }
}
