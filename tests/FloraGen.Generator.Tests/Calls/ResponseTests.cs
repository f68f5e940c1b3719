using System.Net;
using System.Text;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using static FloraGen.Tests.Calls.Models;

namespace FloraGen.Tests.Calls;

/// <summary>The responses that a generated client reads.</summary>
public class ResponseTests
{
    private static readonly ApiRecord s_thing = Record("Thing", Member("name", Text, required: true));

    [Theory]
    [InlineData("[1,2]", "(await client.Things.GetAsync()).Sum()")]
    public async Task JsonMayBeAList(string json, string expression)
        => Assert.Equal("3", await RespondAsync(Operation("get", response: List(Number)), json, $"return ({expression}).ToString();"));

    [Fact]
    public async Task JsonMayBeAMapOrAPrimitiveOrNull()
    {
        Assert.Equal("2", await RespondAsync(Operation("get", response: Map(Number)), """{"a":2}""", "return (await client.Things.GetAsync())[\"a\"].ToString();"));
        Assert.Equal("True", await RespondAsync(Operation("get", response: new ApiPrimitiveType(ApiPrimitive.Boolean, false)), "true", "bool b = await client.Things.GetAsync(); return b.ToString();"));
        Assert.Equal("True", await RespondAsync(Operation("get", response: new ApiPrimitiveType(ApiPrimitive.Int32, true)), "null", "int? n = await client.Things.GetAsync(); return (n is null).ToString();"));
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK, "nothing")]
    [InlineData("{\"name\":\"x\"}", HttpStatusCode.NoContent, "nothing")]
    [InlineData("{\"name\":\"x\"}", HttpStatusCode.OK, "x")]
    public async Task ResponseOfNothingIsNull(string body, HttpStatusCode status, string expected)
        => Assert.Equal(
            expected,
            await RespondAsync(
                Operation("get", response: Named("Thing")) with { MayRespondWithNothing = true },
                body,
                "Thing? t = await client.Things.GetAsync(); ApiResponse<Thing?> r = await client.Things.WithRawResponse.GetAsync(); return r.Value == t ? t?.Name ?? \"nothing\" : \"differs\";",
                status));

    [Theory]
    [InlineData("", "True")]
    [InlineData("7", "False")]
    public async Task NumberOfNothingIsNull(string body, string expected)
        => Assert.Equal(
            expected,
            await RespondAsync(Operation("get", response: Number) with { MayRespondWithNothing = true }, body, "int? n = await client.Things.GetAsync(); return (n is null).ToString();"));

    [Fact]
    public async Task EmptyBodyIsAFaultWhereJsonIsDue()
        => Assert.Equal(
            "$",
            await RespondAsync(Operation("get", response: Named("Thing")), "", "try { await client.Things.GetAsync(); return \"\"; } catch (ApiSerializationException fault) { return fault.JsonPath; }"));

    [Fact]
    public async Task TextIsReadInItsCharset()
    {
        ApiOperation operation = Operation("get", response: Text) with { ResponseKind = ApiResponseKind.Text, Accept = new(["text/csv", "text/plain"]) };

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation]),
            "string text = await client.Things.GetAsync(); return text + (await client.Things.WithRawResponse.GetAsync()).Value;",
            static _ => new HttpResponseMessage { Content = new StringContent("é", Encoding.Latin1, "text/csv") });

        Assert.Equal("éé", outcome.Result);
        Assert.Equal("text/csv, text/plain", outcome.Calls[0].Header("Accept"));
    }

    [Fact]
    public async Task BytesAreAStreamThatGivesTheConnectionBack()
    {
        ApiOperation operation = Operation("get", response: Binary) with { ResponseKind = ApiResponseKind.Binary, Accept = new(["*/*"]) };
        List<DisposalContent> contents = [];

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation]),
            """
            string text;
            using (Stream stream = await client.Things.GetAsync())
            using (StreamReader reader = new(stream))
            {
                text = await reader.ReadToEndAsync();
            }

            ApiResponse<Stream> response = await client.Things.WithRawResponse.GetAsync();
            response.Value.Dispose();
            return text + response.StatusCode;
            """,
            _ =>
            {
                contents.Add(new DisposalContent("bytes"));
                return new HttpResponseMessage { Content = contents[^1] };
            });

        Assert.Equal("bytesOK", outcome.Result);
        Assert.All(contents, static content => Assert.True(content.IsDisposed));
    }

    [Fact]
    public async Task ErrorInsteadOfBytesIsAnExceptionWithItsBody()
    {
        ApiOperation operation = Operation("get", response: Binary) with { ResponseKind = ApiResponseKind.Binary };

        Assert.Equal("gone", await RespondAsync(operation, "gone", "try { await client.Things.GetAsync(); return \"\"; } catch (ApiNotFoundException fault) { return fault.Body!; }", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task EventsComeOneByOne()
    {
        ApiOperation operation = Events(Named("Thing"));

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation], [s_thing]),
            """
            IAsyncEnumerable<Thing> stream = client.Things.GetAsync();
            List<string> names = new();
            await foreach (Thing thing in stream) { names.Add(thing.Name); }
            return string.Join(",", names);
            """,
            static _ => new HttpResponseMessage { Content = new StringContent("event: x\ndata: {\"name\":\ndata: \"a\"}\n\n: ping\n\ndata:{\"name\":\"b\"}\n\ndata: [DONE]\n\ndata: {}\n\n") });

        Assert.Equal("a,b", outcome.Result);
        Assert.Equal("text/event-stream", Assert.Single(outcome.Calls).Header("Accept"));
    }

    [Fact]
    public async Task NothingIsSentBeforeTheIteration()
    {
        ModelOutcome outcome = await ModelProgram.RunAsync(Of([Events(Text)]), "_ = client.Things.GetAsync(); return \"\";");

        Assert.Empty(outcome.Calls);
    }

    [Fact]
    public async Task EventsOfTextsAreTexts()
        => Assert.Equal(
            "a\nb|{}",
            await RespondAsync(
                Events(Text),
                "data: a\ndata: b\n\ndata: {}\n\n",
                "List<string> texts = new(); await foreach (string text in client.Things.GetAsync()) { texts.Add(text); } return string.Join(\"|\", texts);"));

    [Fact]
    public async Task FaultOfAnEventHasItsPath()
        => Assert.Equal(
            "a $.name {\"name\":1}",
            await RespondAsync(
                Events(Named("Thing")),
                "data: {\"name\":\"a\"}\n\ndata: {\"name\":1}\n\n",
                """
                string names = "";
                try { await foreach (Thing thing in client.Things.GetAsync()) { names += thing.Name; } }
                catch (ApiSerializationException fault) { return names + " " + fault.JsonPath + " " + fault.Body; }
                return "";
                """));

    [Fact]
    public async Task StreamEndsWithTheIterationAndWithTheToken()
    {
        List<DisposalContent> contents = [];

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([Events(Number)]),
            """
            await foreach (int number in client.Things.GetAsync()) { break; }
            using CancellationTokenSource source = new();
            try
            {
                await foreach (int number in client.Things.GetAsync().WithCancellation(source.Token)) { source.Cancel(); }
                return "went on";
            }
            catch (OperationCanceledException fault)
            {
                return (fault.CancellationToken == source.Token).ToString();
            }
            """,
            _ =>
            {
                contents.Add(new DisposalContent("data: 1\n\ndata: 2\n\n"));
                return new HttpResponseMessage { Content = contents[^1] };
            });

        Assert.Equal("True", outcome.Result);
        Assert.All(contents, static content => Assert.True(content.IsDisposed));
    }

    [Theory]
    [InlineData("application/jsonl", "{\"name\":\"a\"}\r\n\n{\"name\":\"b\"}")]
    [InlineData("application/json-seq", "\u001e{\"name\":\n\"a\"}\n\u001e{\"name\":\"b\"}\n")]
    public async Task LinesAreValues(string mediaType, string body)
    {
        ApiOperation operation = Operation("get", response: Named("Thing")) with { ResponseKind = ApiResponseKind.JsonLines, Accept = new([mediaType]) };

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation], [s_thing]),
            "string names = \"\"; await foreach (Thing thing in client.Things.GetAsync()) { names += thing.Name; } return names;",
            _ => new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, mediaType) });

        Assert.Equal("ab", outcome.Result);
    }

    [Theory]
    [InlineData(true, "new() { Prompt = \"p\" }", """{"prompt":"p","stream":true}""")]
    [InlineData(false, "new() { Prompt = \"p\" }", """{"prompt":"p","stream":true}""")]
    [InlineData(false, "null", "")]
    public async Task StreamingCallSetsItsSwitch(bool isRequired, string body, string expected)
    {
        ApiRecord ask = Record("Ask", Member("prompt", Text), Member("stream", new ApiPrimitiveType(ApiPrimitive.Boolean, false)));
        ApiOperation operation = Events(Number) with { Method = "POST", Body = new ApiBody(Named("Ask"), isRequired, null), StreamSwitch = "stream" };

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation], [ask]), $"await foreach (int _ in client.Things.GetAsync({body})) {{ }} return \"\";", static _ => new HttpResponseMessage());

        Assert.Equal(expected, outcome.Calls[0].Body);
    }

    [Fact]
    public void DocsNameTheHeadersOfAResponse()
    {
        ApiOperation operation = Operation("get", response: Number) with { ResponseHeaders = new([new ApiHeader("X-Left", "Calls left.", ApiHeaderType.Text), new ApiHeader("ETag", null, ApiHeaderType.Text)]) };

        string text = ModelProgram.Files(Of([operation])).Single(static file => file.HintName.EndsWith(".ThingsClient.g.cs", StringComparison.Ordinal)).Text;

        Assert.Contains("/// Returns the header X-Left: Calls left.\n    /// Returns the header ETag.\n", text, StringComparison.Ordinal);
    }

    private static ApiOperation Events(ApiType type)
        => Operation("get", response: type) with { ResponseKind = ApiResponseKind.EventStream, Accept = new(["text/event-stream"]) };

    private static async Task<string> RespondAsync(ApiOperation operation, string body, string code, HttpStatusCode status = HttpStatusCode.OK)
        => (await ModelProgram.RunAsync(Of([operation], [s_thing]), code, _ => new HttpResponseMessage(status) { Content = new StringContent(body) })).Result;
}
