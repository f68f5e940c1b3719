namespace MyApp.Checks;

internal static class ContentChecks
{
    [Calls("GET /results/file")]
    public static async Task GetFile(GardenClient client, Check check) => check.Returned(await BytesAsync(await client.Results.GetFileAsync()));

    [Calls("GET /results/stream")]
    public static async Task GetStream(GardenClient client, Check check) => check.Returned(await BytesAsync(await client.Results.GetStreamAsync()));

    [Calls("GET /results/text")]
    public static async Task GetText(GardenClient client, Check check) => check.Returned(await client.Results.GetTextAsync());

    [Calls("GET /results/csv")]
    public static async Task GetCsv(GardenClient client, Check check) => check.Returned(await client.Results.GetCsvAsync());

    [Calls("GET /results/markup")]
    public static async Task GetMarkup(GardenClient client, Check check) => check.Returned(await client.Results.GetMarkupAsync());

#if !FASTENDPOINTS
    [Calls("GET /results/vendor")]
    public static async Task GetVendor(GardenClient client, Check check) => check.Returned(await client.Results.GetVendorAsync());
#endif

    [Calls("GET /results/either/{whole}")]
    public static async Task GetEither(GardenClient client, Check check)
    {
        ResultGetEitherResponse whole = await client.Results.GetEitherAsync(true);
        check.Received(true);
        check.Returned(Assert.IsType<Plant>(whole.Value));
        ResultGetEitherResponse other = await client.Results.GetEitherAsync(false);
        check.Received(false);
        check.Returned(Assert.IsType<Complaint>(other.Value));
    }

    [Calls("GET /results/maybe/{there}")]
    public static async Task GetMaybe(GardenClient client, Check check)
    {
        check.Returned(await client.Results.GetMaybeAsync(true));
        check.Received(true);
        check.Same(null, await client.Results.GetMaybeAsync(false));
        check.Received(false);
    }

#if !FASTENDPOINTS
    [Calls("GET /results/null")]
    public static async Task GetNull(GardenClient client, Check check)
    {
        check.Returned(await client.Results.GetNullAsync(new() { There = true }));
        check.Received(true);
#if ASPNET
        check.Returned(await client.Results.GetNullAsync(new() { There = false }));
#else
        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => client.Results.GetNullAsync(new() { There = false }));
        check.Same("$", error.JsonPath);
        check.Returned(null);
#endif
        check.Received(false);
    }
#endif

    private static async Task<byte[]> BytesAsync(Stream stream)
    {
        using MemoryStream content = new();
        await using (stream)
        {
            await stream.CopyToAsync(content);
        }

        return content.ToArray();
    }
}
