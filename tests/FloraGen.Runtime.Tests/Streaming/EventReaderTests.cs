using System.Text;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Events as WHATWG's standard reads them, however the bytes come in.</summary>
public class EventReaderTests
{
    [Theory]
    [InlineData("data: a\n\ndata: b\n\n", "a|b")]
    [InlineData("data: a\r\n\r\ndata: b\r\n\r\n", "a|b")]
    [InlineData("data: a\r\rdata: b\r\r", "a|b")]
    [InlineData("data: a\r\n\rdata: b\n\r\n", "a|b")]
    [InlineData("\uFEFFdata: a\n\n", "a")]
    [InlineData("data: a\n\n\uFEFFdata: b\n\n", "a")]
    [InlineData("data:a\n\ndata:  b\n\n", "a| b")]
    [InlineData("data: a\ndata: b\n\n", "a\nb")]
    [InlineData("data\ndata: b\n\n", "\nb")]
    [InlineData("data\n\n", "")]
    [InlineData("data:\n\ndata: b\n\n", "b")]
    [InlineData(": comment\n\nevent: x\nid: 1\nretry: 10\n\ndata: a\n\n", "a")]
    [InlineData("event: x\ndata: a\nid: 1\n\n", "a")]
    [InlineData("Data: a\n\ndatax: b\n\n data: c\n\n", "")]
    [InlineData("data: a\n\ndata: cut", "a")]
    [InlineData("data: a\n\ndata: cut\n", "a")]
    [InlineData("data: a\n\ndata: [DONE]\n\ndata: b\n\n", "a")]
    [InlineData("data: é€\U0001F600\n\n", "é€\U0001F600")]
    [InlineData("", "")]
    public async Task PiecesAreTheDataOfEvents(string body, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);

        Assert.Equal(expected, await PiecesAsync(new EventReader(new MemoryStream(bytes), long.MaxValue)));
        Assert.Equal(expected, await PiecesAsync(new EventReader(new PiecemealStream(bytes), long.MaxValue)));
    }

    [Fact]
    public async Task LongEventsAndManyEventsAreRead()
    {
        string text = new('x', 100_000);
        StringBuilder body = new();
        for (int index = 0; index < 50; index++)
        {
            _ = body.Append("data: ").Append(text, 0, index * 2000).Append(index).Append("\n\n");
        }

        string[] pieces = (await PiecesAsync(new EventReader(new MemoryStream(Encoding.UTF8.GetBytes(body.ToString())), long.MaxValue))).Split('|');

        Assert.Equal(Enumerable.Range(0, 50).Select(index => text[..(index * 2000)] + index), pieces);
    }

    [Fact]
    public async Task EventIsHandedOverBeforeAnythingElseComes()
    {
        EventReader reader = new(new PromptStream("data: a\r\n\r"u8.ToArray()), long.MaxValue);

        Assert.True(await reader.ReadAsync(default));
        Assert.Equal("a", Encoding.UTF8.GetString(reader.Piece.Span));
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using CancellationTokenSource source = new(10);
        EventReader reader = new(new PromptStream([]), long.MaxValue);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(source.Token).AsTask());
    }

    [Theory]
    [InlineData("application/jsonl", "1\n\r\n 2 \n3", "1| 2 |3")]
    [InlineData("application/json-seq", "\u001e{\n}\n\u001e2\n\u001e", "{\n}\n|2\n")]
    [InlineData(null, "1\n2", "1|2")]
    public async Task LinesAreCutWhereTheyEnd(string? contentType, string body, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);

        Assert.Equal(expected, await PiecesAsync(new JsonLinesReader(new MemoryStream(bytes), contentType, long.MaxValue)));
        Assert.Equal(expected, await PiecesAsync(new JsonLinesReader(new PiecemealStream(bytes), contentType, long.MaxValue)));
    }

    private static async Task<string> PiecesAsync(PieceReader reader)
    {
        List<string> pieces = [];
        while (await reader.ReadAsync(default))
        {
            pieces.Add(Encoding.UTF8.GetString(reader.Piece.Span));
        }

        return string.Join('|', pieces);
    }
}
