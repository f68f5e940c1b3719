using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>After a 401, credentials of the application's own are asked for once more.</summary>
public class RenewalTests
{
    [Fact]
    public async Task OtherCredentialsAreSentOnce()
    {
        string token = "old";
        StubHandler handler = new(Refused(), StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.MaxRetries = 0;
            options.Authenticate = (message, _) =>
            {
                message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                return default;
            };
            options.OnReceived = (response, _) =>
            {
                token = response.StatusCode == HttpStatusCode.Unauthorized ? "new" : token;
                return default;
            };
        });

        _ = await client.Assets.RetrieveAsync("a");

        Assert.Equal(["Bearer old", "Bearer new"], handler.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task SameCredentialsAreNotSentAgain()
    {
        StubHandler handler = new(Refused());
        FloraClient client = Clients.Over(handler, static options => options.Authenticate = static (message, _) =>
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "same");
            return default;
        });

        ApiAuthenticationException fault = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Equal("{}", fault.Body);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task CredentialsThatChangeEachTimeAreSentOnceMore()
    {
        int count = 0;
        StubHandler handler = new(Refused(), Refused());
        FloraClient client = Clients.Over(handler, options => options.Authenticate = (message, _) =>
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"{++count}");
            return default;
        });

        _ = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task TokenIsFetchedOnceHoweverManyCallsWaitForIt()
    {
        int count = 0;
        BearerServer server = new(refused: "");
        FloraClient client = Clients.Over(server, options => options.FetchToken = async token =>
        {
            await Task.Delay(20, token);
            return $" t{Interlocked.Increment(ref count)}\n";
        });

        _ = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Assets.RetrieveAsync("a")));

        Assert.Equal(1, count);
        Assert.Equal(Enumerable.Repeat("t1", 20), server.Tokens);
    }

    [Fact]
    public async Task TokenThatIsRefusedIsFetchedAnewOnceForAllCalls()
    {
        int count = 0;
        BearerServer server = new(refused: "t1");
        FloraClient client = Clients.Over(server, options =>
        {
            options.MaxRetries = 0;
            options.FetchToken = _ => new ValueTask<string>($"t{Interlocked.Increment(ref count)}");
        });

        _ = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => client.Assets.RetrieveAsync("a"))));

        Assert.Equal(2, count);
        Assert.Equal(20, server.Tokens.Count(static token => token == "t2"));
    }

    [Fact]
    public async Task TokensOfTenantsAreNotMixed()
    {
        BearerServer server = new(refused: "");
        FloraClient client = Clients.Over(server, static options => options.FetchToken = static _ => new ValueTask<string>("one"));
        FloraClient tenant = client.WithOptions(static options => options.FetchToken = static _ => new ValueTask<string>("two"));

        _ = await client.Assets.RetrieveAsync("a");
        _ = await tenant.Assets.RetrieveAsync("a");
        _ = await client.Assets.RetrieveAsync("a");

        Assert.Equal(["one", "two", "one"], server.Tokens);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task NoTokenIsAnErrorAndNothingIsSent(string? token)
    {
        StubHandler handler = new(StubHandler.Json("{}"));
        FloraClient client = Clients.Over(handler, options => options.FetchToken = _ => new ValueTask<string>(token!));

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Equal("FetchToken returned no access token.", error.Message);
        Assert.Empty(handler.Requests);
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Refused() => StubHandler.Json("{}", HttpStatusCode.Unauthorized);

    /// <summary>Refuses one token, for any number of calls at once.</summary>
    private sealed class BearerServer(string refused) : HttpMessageHandler
    {
        public ConcurrentQueue<string> Tokens { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string token = request.Headers.Authorization!.Parameter!;
            Tokens.Enqueue(token);
            return token == refused ? Refused()(request, cancellationToken) : StubHandler.Json(ResponseJson.Asset().ToJsonString())(request, cancellationToken);
        }
    }
}
