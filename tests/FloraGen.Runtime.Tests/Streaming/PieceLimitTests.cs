using System.IO.Compression;
using System.Text;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Streaming;

/// <summary>Responses that cannot be cut into events or lines.</summary>
public class PieceLimitTests
{
    private static readonly PlainOptions s_small = new() { MaxResponseSize = 5_000, MaxRetries = 0 };

    [Fact]
    public async Task LimitIsOneEventAndNotTheWholeResponse()
    {
        string one = "data: \"" + new string('x', 4_000) + "\"\n\n";

        Assert.Equal(5, (await EventsAsync(string.Concat(Enumerable.Repeat(one, 5)))).Count);
    }

    [Theory]
    [InlineData("data: ", "\n\n")]
    [InlineData("data: ", "")]
    [InlineData(": ", "\n\n")]
    public async Task LineThatIsTooLongIsTheExceptionThatTheOptionNames(string start, string end)
    {
        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => EventsAsync(start + new string('x', 20_000) + end));

        Assert.Contains("MaxResponseSize", error.Message, StringComparison.Ordinal);
        Assert.Equal("$", error.JsonPath);
    }

    [Fact]
    public async Task EventOfManyLinesHasTheSameLimit()
        => await Assert.ThrowsAsync<ApiSerializationException>(() => EventsAsync(string.Concat(Enumerable.Repeat("data: xxxxxxxxx\n", 1_000)) + "\n"));

    [Fact]
    public async Task LineOfJsonHasTheSameLimit()
    {
        using ApiTransport transport = Transport(Encoding.UTF8.GetBytes("1\n2\n" + new string('3', 20_000)));
        List<int> numbers = [];

        await Assert.ThrowsAsync<ApiSerializationException>(
            () => ReadAsync(transport.StreamJsonLines(Get(), JsonRead.Int32, null, default), numbers));

        Assert.Equal([1, 2], numbers);
    }

    /// <summary>Nothing would tell a login page from a stream in which nothing happens.</summary>
    [Theory]
    [InlineData("<!DOCTYPE html>\n<p>Please log in</p>\n", "<!DOCTYPE html>")]
    [InlineData("{\"error\":{\"code\":\"no\"}}", "{\"error\":{\"code\":\"no\"}}")]
    [InlineData("\n\nnull", "null")]
    [InlineData("Bad gateway", "Bad gateway")]
    [InlineData("\0\0", "")]
    public async Task BodyOfSomethingElseIsNoStreamWithoutEvents(string body, string shown)
    {
        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => EventsAsync(body));

        Assert.Contains($"there are no events in it, and it has the line '{shown}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(": nothing\n\n")]
    [InlineData("event: ping\nid: 7\nretry: 10\n\n")]
    [InlineData("data: [DONE]\n\n")]
    [InlineData("x-new-field: 1\n\n")]
    [InlineData("data: cut")]
    public async Task StreamInWhichNothingHappensIsEmpty(string body) => Assert.Empty(await EventsAsync(body));

    [Fact]
    public async Task StrangeLinesBehindAnEventArePassedOver() => Assert.Equal(["1"], await EventsAsync("data: 1\n\n<p>\n\n"));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task StreamThatCannotBeDecompressedIsABrokenResponse(string encoding)
    {
        MemoryStream garbage = new([.. Enumerable.Range(1, 200).Select(static index => (byte)(index * 37))]);
        using ApiTransport transport = Transport(new StreamContent(
            encoding == "br" ? new BrotliStream(garbage, CompressionMode.Decompress) : new GZipStream(garbage, CompressionMode.Decompress)));

        await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(transport.StreamEventTexts(Get(), null, default), []));
    }

    private static async Task<List<string>> EventsAsync(string body)
    {
        using ApiTransport transport = Transport(Encoding.UTF8.GetBytes(body));
        List<string> events = [];
        await ReadAsync(transport.StreamEventTexts(Get(), null, default), events);
        return events;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> stream, List<T> values)
    {
        await foreach (T value in stream)
        {
            values.Add(value);
        }
    }

    private static ApiRequest Get() => new(HttpMethod.Get, "/stream");

    private static ApiTransport Transport(byte[] body) => Transport(new ByteArrayContent(body));

    private static ApiTransport Transport(HttpContent content)
    {
        ApiDefinition definition = new()
        {
            Name = "Test",
            EnvironmentPrefix = "FLORA_STREAM_TEST",
            Server = new ServerTemplate("https://stream.example"),
            UserAgent = "test",
            Security = SecurityRule.None,
        };
        return new ApiTransport(definition, new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = content }))), s_small);
    }
}
