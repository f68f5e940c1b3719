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
        StubHandler handler = new(Refused(), StubHandler.Json(Answer.Asset().ToJsonString()));
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

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Refused() => StubHandler.Json("{}", HttpStatusCode.Unauthorized);
}
