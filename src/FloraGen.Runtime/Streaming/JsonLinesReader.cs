namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A value in each line (<c>application/jsonl</c>), or behind each record separator (<c>application/json-seq</c>, RFC 7464).</summary>
internal sealed class JsonLinesReader : PieceReader
{
    private readonly LineReader _lines;

    public JsonLinesReader(Stream stream, string? contentType, long longest)
    {
        bool isSequence = contentType?.Contains("json-seq", StringComparison.OrdinalIgnoreCase) == true;
        _lines = new LineReader(stream, isSequence ? "\u001e"u8 : "\n"u8, longest);
    }

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            Piece = _lines.Line;
            if (!Piece.Span.Trim(" \t\r\n"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
