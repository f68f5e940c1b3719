using System.Text;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>What events say beside their data, as WHATWG's standard reads it, however the bytes come in.</summary>
public class EventHeadTests
{
    [Theory]
    [InlineData("id: 1\nevent: a\ndata: x\n\ndata: y\n\n", "1 a x|1 message y")]
    [InlineData("id: 1\r\nevent: a\r\ndata: x\r\n\r\n", "1 a x")]
    [InlineData("id: 1\revent: a\rdata: x\r\r", "1 a x")]
    [InlineData("\uFEFFid: 1\ndata: x\n\n", "1 message x")]
    [InlineData("id:1\nevent:a\ndata:x\ndata:y\n\n", "1 a x+y")]
    [InlineData("id: 1\n\ndata: x\n\n", "1 message x")]
    [InlineData("id: 1\ndata: x\n\nid\ndata: y\n\n", "1 message x|- message y")]
    [InlineData("id: 1\ndata: x\n\nid:\ndata: y\n\n", "1 message x|- message y")]
    [InlineData("id: 1\u00002\ndata: x\n\n", "- message x")]
    [InlineData("id: 1\ndata: x\n\nid: 2\u0000\ndata: y\n\n", "1 message x|1 message y")]
    [InlineData("id: 1\nid: 2\nevent: a\nevent: b\ndata: x\n\n", "2 b x")]
    [InlineData("event: a\n\ndata: x\n\n", "- message x")]
    [InlineData("ID: 1\nEvent: a\ndata: x\n\n", "- message x")]
    [InlineData("id: \u00e9\nevent: \u20ac\ndata: x\n\n", "\u00e9 \u20ac x")]
    [InlineData("event: ping\ndata\n\n", "- ping ")]
    [InlineData("event: ping\ndata:\n\nevent: ping\n\ndata\ndata\n\n", "- ping |- message +")]
    public async Task IdsStayAndNamesDoNot(string body, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);

        Assert.Equal(expected, await EventsAsync(new EventReader(new MemoryStream(bytes), long.MaxValue) { KeepsEmpty = true }));
        Assert.Equal(expected, await EventsAsync(new EventReader(new PiecemealStream(bytes), long.MaxValue) { KeepsEmpty = true }));
    }

    [Theory]
    [InlineData("retry: 50\n\n", 50)]
    [InlineData("retry: 50\nretry: 0\n\n", 0)]
    [InlineData("retry: 007\n", 7)]
    [InlineData("retry: 50", null)]
    [InlineData("retry: 50\n\nretry: 1", 50)]
    [InlineData("retry: 5x\n\n", null)]
    [InlineData("retry: -5\n\n", null)]
    [InlineData("retry: 5.5\n\n", null)]
    [InlineData("retry:  5\n\n", null)]
    [InlineData("retry: \u0665\n\n", null)]
    [InlineData("retry\n\n", null)]
    [InlineData("retry: 50\nretry: soon\n\n", 50)]
    [InlineData("retry: 99999999999999999999\n\n", int.MaxValue)]
    public async Task OnlyDigitsAreATimeOfReconnecting(string body, int? milliseconds)
    {
        EventReader reader = new(new MemoryStream(Encoding.UTF8.GetBytes(body)), long.MaxValue);

        Assert.False(await reader.ReadAsync(default));

        Assert.Equal(milliseconds, reader.Head.ReconnectionInterval?.TotalMilliseconds);
    }

    [Fact]
    public async Task WhatACutEventSaidDoesNotCount()
    {
        EventHead head = new();
        _ = await EventsAsync(new EventReader(new MemoryStream("id: 1\ndata: x\n\nid: 2\nevent: a\ndata: y\n"u8.ToArray()), long.MaxValue, head));

        Assert.Equal("1", head.EventId);
        Assert.Equal("1 message z", await EventsAsync(new EventReader(new MemoryStream("data: z\n\n"u8.ToArray()), long.MaxValue, head)));
    }

    private static async Task<string> EventsAsync(EventReader reader)
    {
        List<string> events = [];
        while (await reader.ReadAsync(default))
        {
            string data = Encoding.UTF8.GetString(reader.Piece.Span).Replace('\n', '+');
            events.Add($"{reader.Head.EventId ?? "-"} {reader.Head.EventType} {data}");
        }

        return string.Join('|', events);
    }
}
