using System.Net;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>Access tokens that a client fetches by itself: when, how often, from where, and what is said when there is none.</summary>
public class TokenTests
{
    private const string Secret = "hunter2";

    [Fact]
    public async Task ManyCallsAtOnceFetchOneToken()
    {
        TokenServer server = new();
        using ApiTransport transport = Transport(server);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => transport.SendAsync(Request(), null, default)));

        Assert.Equal(1, server.Fetched);
        Assert.All(server.Calls, static call => Assert.Equal("Bearer t1", call));
    }

    [Fact]
    public async Task TokenIsKeptUntilShortlyBeforeItsEnd()
    {
        TokenServer server = new() { Lifetime = "600" };
        HandMovedClock clock = new();
        using ApiTransport transport = Transport(server, clock);
        await transport.SendAsync(Request(), null, default);

        clock.Advance(TimeSpan.FromSeconds(539));
        await transport.SendAsync(Request(), null, default);
        Assert.Equal(1, server.Fetched);

        clock.Advance(TimeSpan.FromSeconds(2));
        await transport.SendAsync(Request(), null, default);
        Assert.Equal(2, server.Fetched);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"3600\"")]
    [InlineData("1e300")]
    [InlineData("\"soon\"")]
    public async Task LifetimeMayBeMissingOrStrange(string lifetime)
    {
        TokenServer server = new() { Lifetime = lifetime };
        using ApiTransport transport = Transport(server);

        await transport.SendAsync(Request(), null, default);
        await transport.SendAsync(Request(), null, default);

        Assert.Equal(1, server.Fetched);
    }

    [Fact]
    public async Task TokenThatTheApiRefusesIsFetchedAnewOnce()
    {
        TokenServer server = new() { Refused = "Bearer t1" };
        using ApiTransport transport = Transport(server);

        await transport.SendAsync(Request(), null, default);

        Assert.Equal(["Bearer t1", "Bearer t2"], server.Calls);
        await transport.SendAsync(Request(), null, default);
        Assert.Equal(2, server.Fetched);
    }

    [Fact]
    public async Task SecondRefusalIsTheCallers()
    {
        TokenServer server = new() { Refused = "Bearer" };
        using ApiTransport transport = Transport(server);

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => transport.SendAsync(Request(), null, default));

        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task ClientsOfOneConnectionShareTheToken()
    {
        TokenServer server = new();
        using ApiTransport transport = Transport(server);

        await transport.SendAsync(Request(), null, default);
        await transport.WithOptions(static _ => { }).SendAsync(Request(), null, default);

        Assert.Equal(1, server.Fetched);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"invalid_client","error_description":"Who?"}""", typeof(ApiBadRequestException), "Who?")]
    [InlineData(HttpStatusCode.Unauthorized, "", typeof(ApiAuthenticationException), "401")]
    [InlineData(HttpStatusCode.Found, "", typeof(ApiException), "302")]
    [InlineData(HttpStatusCode.OK, """{"token":"hunter2"}""", typeof(ApiSerializationException), "$.access_token")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"hunter2\n"}""", typeof(ApiSerializationException), "$.access_token")]
    [InlineData(HttpStatusCode.OK, """{"access_token":["hunter2"]}""", typeof(ApiSerializationException), "$.access_token")]
    [InlineData(HttpStatusCode.OK, "hunter2", typeof(ApiSerializationException), "$.access_token")]
    public async Task TokenThatCannotBeFetchedIsSaidWithoutSecrets(HttpStatusCode status, string body, Type type, string words)
    {
        TokenServer server = new() { TokenStatus = status, TokenBody = body };
        using ApiTransport transport = Transport(server);

        ApiException error = (ApiException)await Assert.ThrowsAsync(type, () => transport.SendAsync(Request(), null, default));

        Assert.Contains("the request for an access token, POST https://auth.example/token", error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error + error.Body, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task PassingFaultOfTheTokenServerIsTriedAgain()
    {
        TokenServer server = new() { FaultsFirst = 2 };
        using ApiTransport transport = Transport(server);

        await transport.SendAsync(Request(), new RequestOptions { MaxRetries = 2 }, default);

        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task SecretGoesToTheTokenUrlAndNowhereElse()
    {
        TokenServer server = new();
        using ApiTransport transport = Transport(server);

        await transport.SendAsync(Request(), null, default);

        Assert.Equal(["auth.example"], server.BasicHosts);
    }

    [Theory]
    [InlineData("http://auth.example/token", false)]
    [InlineData("http://127.0.0.1/token", true)]
    public async Task SecretGoesOverHttpToThisMachineOnly(string url, bool isSent)
    {
        TokenServer server = new();
        using ApiTransport transport = Transport(server, tokenUrl: url);

        Exception? fault = await Record.ExceptionAsync(() => transport.SendAsync(Request(), null, default));

        Assert.Equal(isSent, fault is null);
        Assert.Equal(isSent ? 1 : 0, server.BasicHosts.Count);
        Assert.DoesNotContain(Secret, fault?.ToString() ?? "", StringComparison.Ordinal);
    }

    /// <summary>The hooks are for calls of the API, and the token's server is another one.</summary>
    [Fact]
    public async Task RequestForATokenIsNotShownToHooks()
    {
        List<string> hosts = [];
        using ApiTransport own = Transport(new TokenServer());
        using ApiTransport transport = own.WithOptions(options =>
        {
            options.OnSending = (message, _) =>
            {
                hosts.Add(message.RequestUri!.Host);
                return default;
            };
            options.OnReceived = (response, _) =>
            {
                hosts.Add(response.RequestMessage?.RequestUri!.Host ?? "things.example");
                return default;
            };
        });

        await transport.SendAsync(Request(), null, default);

        Assert.Equal(["things.example", "things.example"], hosts);
    }

    [Fact]
    public void NothingThatHoldsASecretShowsIt()
    {
        TokenGrant grant = new(new Uri("https://auth.example"), "me", Secret, "");
        Assert.DoesNotContain(Secret, grant + " " + new FetchedToken(grant, Secret, null), StringComparison.Ordinal);
    }

    private static ApiRequest Request() => new(HttpMethod.Post, "/things");

    private static ApiTransport Transport(HttpMessageHandler handler, TimeProvider? clock = null, string tokenUrl = "https://auth.example/token")
    {
        static OptionText Text(string name, string? value) => new(name, "NONE_" + name, _ => value);
        ClientCredentialsCredential credential = new()
        {
            AccessToken = Text("AccessToken", null),
            ClientId = Text("ClientId", "me"),
            ClientSecret = Text("ClientSecret", Secret),
            TokenUrl = Text("TokenUrl", null),
            Scopes = Text("Scopes", null),
            DocumentUrl = tokenUrl,
            DocumentScopes = "read",
        };
        ApiDefinition definition = new()
        {
            Name = "Shop",
            EnvironmentPrefix = "NONE",
            Server = new ServerTemplate("https://things.example"),
            UserAgent = "Shop",
            Security = new SecurityRule([[credential]]),
        };
        return new ApiTransport(definition, new HttpClient(handler), new PlainOptions { MaxRetries = 0, TimeProvider = clock ?? new HandMovedClock() });
    }

    private sealed class TokenServer : HttpMessageHandler
    {
        private readonly Lock _gate = new();

        public string Lifetime { get; init; } = "3600";

        public string? Refused { get; init; }

        public HttpStatusCode TokenStatus { get; init; } = HttpStatusCode.OK;

        public string? TokenBody { get; init; }

        public int FaultsFirst { get; set; }

        public int Fetched { get; private set; }

        public List<string> Calls { get; } = [];

        public List<string> BasicHosts { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            lock (_gate)
            {
                string authorization = request.Headers.Authorization!.ToString();
                if (authorization.StartsWith("Basic ", StringComparison.Ordinal))
                {
                    BasicHosts.Add(request.RequestUri!.Host);
                    return FaultsFirst-- > 0
                        ? new HttpResponseMessage(HttpStatusCode.BadGateway)
                        : new HttpResponseMessage(TokenStatus) { Content = new StringContent(TokenBody ?? $$"""{"access_token":"t{{++Fetched}}","expires_in":{{Lifetime}}}""") };
                }

                Calls.Add(authorization);
                return new HttpResponseMessage(Refused is not null && authorization.StartsWith(Refused, StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.NoContent);
            }
        }
    }
}
