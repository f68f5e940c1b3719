using FloraGen.Runtime;
using FloraGen.Runtime.Internal;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>Redirects that an HttpClient of the caller's follows by itself, over real connections.</summary>
public class FollowedRedirectTests
{
    private const string Secret = "hunter2";

    [Fact]
    public async Task KeyInAHeaderOfItsOwnThatWentToAnotherHostIsTold()
    {
        (string outcome, string there) = await CallAsync(new ApiKeyCredential(Key(), ApiKeyLocation.Header, "X-Api-Key"), toOther: true);

        Assert.Contains(Secret, there, StringComparison.Ordinal);
        Assert.Contains("X-Api-Key", outcome, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect", outcome, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, outcome, StringComparison.Ordinal);
    }

    /// <summary>An operation may have ways of its own, and several secrets at once.</summary>
    [Fact]
    public async Task KeyOfAnOperationBesideABearerTokenIsToldToo()
    {
        SecurityRule own = new([[new BearerCredential(Key()), new ApiKeyCredential(Key(), ApiKeyLocation.Header, "X-Own-Key")]]);

        (string outcome, string there) = await CallAsync(new BearerCredential(Key()), toOther: true, own);

        Assert.Contains("X-Own-Key: " + Secret, there, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("X-Own-Key", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BearerTokenStaysAndTheRedirectIsTheHttpClientsBusiness()
    {
        (string outcome, string there) = await CallAsync(new BearerCredential(Key()), toOther: true);

        Assert.Equal("7", outcome);
        Assert.DoesNotContain(Secret, there, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectWithinTheHostIsNoLeak()
    {
        (string outcome, string there) = await CallAsync(new ApiKeyCredential(Key(), ApiKeyLocation.Header, "X-Api-Key"), toOther: false);

        Assert.Equal("7", outcome);
        Assert.Contains(Secret, there, StringComparison.Ordinal);
    }

    /// <summary>Asks for a number over an HttpClient that follows redirects.</summary>
    /// <returns>The number or the exception, and what the server got that the redirect leads to.</returns>
    private static async Task<(string Outcome, string There)> CallAsync(Credential credential, bool toOther, SecurityRule? own = null)
    {
        string there = "";
        await using WireServer other = new(async connection =>
        {
            there = await connection.HeadAsync();
            await connection.RespondAsync("7");
        });
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.RespondAsync("", "302 Found", $"Location: {(toOther ? other.Url + "there" : "/there")}\r\n");
            if (!toOther)
            {
                there = await connection.HeadAsync();
                await connection.RespondAsync("7");
            }
        });
        ApiDefinition definition = new()
        {
            Name = "Test",
            EnvironmentPrefix = "NONE",
            Server = null,
            UserAgent = "Test",
            Security = new SecurityRule([[credential]]),
        };
        using HttpClient http = new();
        using ApiTransport transport = new(definition, http, new PlainOptions { BaseUrl = server.Url });
        try
        {
            return ((await transport.SendAsync(new ApiRequest(HttpMethod.Get, "/here") { Security = own }, JsonRead.Int32, null, default)).ToString(System.Globalization.CultureInfo.InvariantCulture), there);
        }
        catch (ApiException error)
        {
            return (error.ToString(), there);
        }
    }

    private static OptionText Key() => new("ApiKey", "API_KEY", static _ => Secret);
}
