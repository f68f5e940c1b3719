using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Errors;

/// <summary>Every status that HTTP can write, those that nobody gave a meaning included.</summary>
public class StatusTests
{
    [Fact]
    public async Task EveryStatusEndsAsItsFamilySays()
    {
        for (int status = 100; status <= 999; status++)
        {
            StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json(ResponseJson.Asset().ToJsonString(), (HttpStatusCode)status), 3)]);

            Exception? error = await Record.ExceptionAsync(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

            (Type? type, int requests) = Expected(status);
            Assert.Equal((status, type, requests), (status, error?.GetType(), handler.Requests.Count));
            Assert.True(error is null or ApiSerializationException || ((ApiException)error).StatusCode == (HttpStatusCode)status);
        }
    }

    private static (Type? Exception, int Requests) Expected(int status) => status switch
    {
        >= 200 and <= 299 => (null, 1),
        400 => (typeof(ApiBadRequestException), 1),
        401 => (typeof(ApiAuthenticationException), 1),
        403 => (typeof(ApiPermissionDeniedException), 1),
        404 => (typeof(ApiNotFoundException), 1),
        408 => (typeof(ApiException), 3),
        409 => (typeof(ApiConflictException), 3),
        422 => (typeof(ApiUnprocessableEntityException), 1),
        429 => (typeof(ApiRateLimitException), 3),
        >= 500 => (typeof(ApiServerException), 3),
        _ => (typeof(ApiException), 1),
    };
}
