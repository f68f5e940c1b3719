namespace MyApp.Checks;

internal static class UnnamedChecks
{
    [Calls("GET /beds")]
    public static async Task List(GardenClient client, Check check)
#if NSWAG
        => check.Returned(await client.Beds.GetAllAsync());
#else
        => check.Returned(await client.Beds.ListAsync());
#endif

    [Calls("POST /beds")]
    public static async Task Create(GardenClient client, Check check)
        => await check.EchoedAsync(Plants.Oak, body => client.Beds.CreateAsync(body));

    [Calls("GET /beds/{id}")]
    public static async Task Get(GardenClient client, Check check)
    {
#if ASPNET
        check.Returned(await client.Beds.GetByIdAsync(7));
#else
        check.Returned(await client.Beds.GetAsync(7));
#endif
        check.Received(7);
    }

    [Calls("DELETE /beds/{id}")]
    public static async Task Delete(GardenClient client, Check check)
    {
#if ASPNET
        await client.Beds.DeleteByIdAsync(7);
#else
        await client.Beds.DeleteAsync(7);
#endif
        check.Received(7);
    }
}
