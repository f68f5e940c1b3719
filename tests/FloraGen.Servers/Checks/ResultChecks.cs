namespace MyApp.Checks;

internal static class ResultChecks
{
    [Calls("GET /results/ok")]
    public static async Task GetOk(GardenClient client, Check check) => check.Returned(await client.Results.GetOkAsync());

    [Calls("POST /results/created")]
    public static async Task Create(GardenClient client, Check check)
    {
        await check.EchoedAsync(Plants.Oak, body => client.Results.CreateAsync(body));
        ApiResponse<Plant> raw = await client.Results.WithRawResponse.CreateAsync(Plants.Weed);
        check.Returned(raw.Value);
        check.Received(Plants.Weed);
        check.Same(201, (int)raw.StatusCode);
        check.Same("/results/ok", raw.Headers["Location"][0]);
    }

    [Calls("POST /results/accepted")]
    public static async Task Accept(GardenClient client, Check check)
        => await check.EchoedAsync(Plants.Oak, body => client.Results.AcceptAsync(body));

    [Calls("DELETE /results/no-content/{id}")]
    public static async Task Remove(GardenClient client, Check check)
    {
        await client.Results.RemoveAsync(3);
        check.Received(3);
    }

    [Calls("PUT /results/empty/{id}")]
    public static async Task Touch(GardenClient client, Check check)
    {
        await client.Results.TouchAsync(4);
        check.Received(4);
    }
}
