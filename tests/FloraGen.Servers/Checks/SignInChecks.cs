namespace MyApp.Checks;

internal static class SignInChecks
{
    [Calls("GET /visitors/bearer")]
    public static async Task GetByBearer(GardenClient client, Check check)
    {
        check.Returned(await client.WithOptions(options => options.Bearer = "token-1").Visitors.GetByBearerAsync());
        check.Received("Bearer token-1");
    }

    [Calls("GET /visitors/api-key")]
    public static async Task GetByApiKey(GardenClient client, Check check)
    {
        check.Returned(await client.WithOptions(options => options.ApiKey = "key-1").Visitors.GetByApiKeyAsync());
        check.Received("key-1");
    }

    [Calls("GET /visitors/cookie")]
    public static async Task GetByCookie(GardenClient client, Check check)
    {
        check.Returned(await client.WithOptions(options => options.Cookie = "session-1").Visitors.GetByCookieAsync());
        check.Received("session-1");
    }
}
