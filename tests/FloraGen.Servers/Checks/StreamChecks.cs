namespace MyApp.Checks;

internal static class StreamChecks
{
    [Calls("GET /streams/list")]
    public static async Task GetList(GardenClient client, Check check) => check.Returned(await client.Streams.GetListAsync());

#if !FASTENDPOINTS
    [Calls("GET /streams/texts")]
    public static async Task GetTexts(GardenClient client, Check check) => check.Returned(await ListAsync(client.Streams.GetTextsAsync()));
#endif

    [Calls("GET /streams/plants")]
    public static async Task GetPlants(GardenClient client, Check check) => check.Returned(await ListAsync(client.Streams.GetPlantsAsync()));

#if !FASTENDPOINTS
    [Calls("GET /streams/items")]
    public static async Task GetItems(GardenClient client, Check check) => check.Returned(await ListAsync(client.Streams.GetItemsAsync()));
#endif

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> values)
    {
        List<T> list = [];
        await foreach (T value in values)
        {
            list.Add(value);
        }

        return list;
    }
}
