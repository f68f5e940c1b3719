namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// Cuts a stream into lines as its bytes come in: a line is handed over as soon as its end is there, and nothing but the line that
/// is being read is kept in memory.
/// </summary>
internal sealed class LineReader
{
    private const int FirstSize = 4 * 1024;

    private readonly Stream _stream;
    private readonly byte[] _ends;
    private readonly long _longest;
    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _skipsLineFeed;
    private bool _isFirst = true;

    /// <param name="stream">Read to its end.</param>
    /// <param name="ends">The bytes that end a line. A line feed behind a carriage return ends no other line.</param>
    /// <param name="longest">The longest line, in bytes.</param>
    public LineReader(Stream stream, ReadOnlySpan<byte> ends, long longest)
    {
        _stream = stream;
        _ends = ends.ToArray();
        _longest = Math.Min(longest, ResponseBody.MaxArray / 2);
    }

    /// <summary>The line that was read, without its end; valid until the next one is.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line has an end; the last one of a stream may have none.</summary>
    public bool HasEnd { get; private set; }

    /// <summary>Reads a line. What stands behind the last end is a line too.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="PieceException">The line is longer than that.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (!TryTake())
        {
            MakeRoom();
            int count = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return TakeRest();
            }

            _end += count;
        }

        return true;
    }

    private bool TryTake()
    {
        if (_skipsLineFeed && _start < _end)
        {
            _skipsLineFeed = false;
            _start += _buffer[_start] == (byte)'\n' ? 1 : 0;
            _scanned = _start;
        }

        int index = _buffer.AsSpan(_scanned, _end - _scanned).IndexOfAny(_ends);
        if (index < 0)
        {
            _scanned = _end;
            return false;
        }

        int end = _scanned + index;
        // The line feed that may follow is not waited for: the line is complete without it.
        _skipsLineFeed = _buffer[end] == (byte)'\r';
        Take(end);
        HasEnd = true;
        _start = end + 1;
        _scanned = _start;
        return true;
    }

    private bool TakeRest()
    {
        if (_start == _end)
        {
            return false;
        }

        Take(_end);
        HasEnd = false;
        _start = _end;
        _scanned = _end;
        return true;
    }

    private void Take(int end)
    {
        bool hasMark = _isFirst && _buffer.AsSpan(_start, end - _start).StartsWith("\uFEFF"u8);
        int start = hasMark ? _start + 3 : _start;
        _isFirst = false;
        Line = _buffer.AsMemory(start, end - start);
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        int length = _end - _start;
        if (length >= _longest)
        {
            throw TooLong.Line(_longest);
        }

        byte[] buffer = length > _buffer.Length / 2 ? new byte[2 * _buffer.Length] : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(buffer);
        _buffer = buffer;
        _scanned -= _start;
        _start = 0;
        _end = length;
    }
}
