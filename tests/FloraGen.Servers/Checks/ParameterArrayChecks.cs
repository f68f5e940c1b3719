namespace MyApp.Checks;

internal static class ParameterArrayChecks
{
    [Calls("GET /arrays/ints")]
    public static async Task GetInts(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetIntsAsync(new() { Values = [1, -2, int.MaxValue], XValues = [1, -2, int.MaxValue] }));
        check.Received(Given.List(1, -2, int.MaxValue), Given.Nothing, Given.List(1, -2, int.MaxValue));
        check.Returned(await client.Arrays.GetIntsAsync(new() { Values = [1, -2, int.MaxValue], Optional = [1, -2, int.MaxValue], XValues = [1, -2, int.MaxValue] }));
        check.Received(Given.List(1, -2, int.MaxValue), Given.List(1, -2, int.MaxValue), Given.List(1, -2, int.MaxValue));
    }

    [Calls("GET /arrays/longs")]
    public static async Task GetLongs(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetLongsAsync(new() { Values = [1L, long.MinValue], XValues = [1L, long.MinValue] }));
        check.Received(Given.List(1L, long.MinValue), Given.Nothing, Given.List(1L, long.MinValue));
        check.Returned(await client.Arrays.GetLongsAsync(new() { Values = [1L, long.MinValue], Optional = [1L, long.MinValue], XValues = [1L, long.MinValue] }));
        check.Received(Given.List(1L, long.MinValue), Given.List(1L, long.MinValue), Given.List(1L, long.MinValue));
    }

    [Calls("GET /arrays/doubles")]
    public static async Task GetDoubles(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetDoublesAsync(new() { Values = [0.1, -1e100], XValues = [0.1, -1e100] }));
        check.Received(Given.List(0.1, -1e100), Given.Nothing, Given.List(0.1, -1e100));
        check.Returned(await client.Arrays.GetDoublesAsync(new() { Values = [0.1, -1e100], Optional = [0.1, -1e100], XValues = [0.1, -1e100] }));
        check.Received(Given.List(0.1, -1e100), Given.List(0.1, -1e100), Given.List(0.1, -1e100));
    }

    [Calls("GET /arrays/decimals")]
    public static async Task GetDecimals(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetDecimalsAsync(new() { Values = [Given.Price, Given.Debt], XValues = [Given.Price, Given.Debt] }));
        check.Received(Given.List(Given.Price, Given.Debt), Given.Nothing, Given.List(Given.Price, Given.Debt));
        check.Returned(await client.Arrays.GetDecimalsAsync(new() { Values = [Given.Price, Given.Debt], Optional = [Given.Price, Given.Debt], XValues = [Given.Price, Given.Debt] }));
        check.Received(Given.List(Given.Price, Given.Debt), Given.List(Given.Price, Given.Debt), Given.List(Given.Price, Given.Debt));
    }

#if !FASTENDPOINTS
    [Calls("GET /arrays/bools")]
    public static async Task GetBools(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetBoolsAsync(new() { Values = [true, false], XValues = [true, false] }));
        check.Received(Given.List(true, false), Given.Nothing, Given.List(true, false));
        check.Returned(await client.Arrays.GetBoolsAsync(new() { Values = [true, false], Optional = [true, false], XValues = [true, false] }));
        check.Received(Given.List(true, false), Given.List(true, false), Given.List(true, false));
    }
#endif

    [Calls("GET /arrays/strings")]
    public static async Task GetStrings(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetStringsAsync(new() { Values = ["a b", "u&c=d"], XValues = ["a b", "u&c=d"] }));
        check.Received(Given.List("a b", "u&c=d"), Given.Nothing, Given.List("a b", "u&c=d"));
        check.Returned(await client.Arrays.GetStringsAsync(new() { Values = ["a b", "u&c=d"], Optional = ["a b", "u&c=d"], XValues = ["a b", "u&c=d"] }));
        check.Received(Given.List("a b", "u&c=d"), Given.List("a b", "u&c=d"), Given.List("a b", "u&c=d"));
    }

    [Calls("GET /arrays/guids")]
    public static async Task GetGuids(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetGuidsAsync(new() { Values = [Given.Id, Guid.Empty], XValues = [Given.Id, Guid.Empty] }));
        check.Received(Given.List(Given.Id, Guid.Empty), Given.Nothing, Given.List(Given.Id, Guid.Empty));
        check.Returned(await client.Arrays.GetGuidsAsync(new() { Values = [Given.Id, Guid.Empty], Optional = [Given.Id, Guid.Empty], XValues = [Given.Id, Guid.Empty] }));
        check.Received(Given.List(Given.Id, Guid.Empty), Given.List(Given.Id, Guid.Empty), Given.List(Given.Id, Guid.Empty));
    }

    [Calls("GET /arrays/uris")]
    public static async Task GetUris(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetUrisAsync(new() { Values = ["https://garden.example/a", "/b"], XValues = ["https://garden.example/a", "/b"] }));
        check.Received(Given.List("https://garden.example/a", "/b"), Given.Nothing, Given.List("https://garden.example/a", "/b"));
        check.Returned(await client.Arrays.GetUrisAsync(new() { Values = ["https://garden.example/a", "/b"], Optional = ["https://garden.example/a", "/b"], XValues = ["https://garden.example/a", "/b"] }));
        check.Received(Given.List("https://garden.example/a", "/b"), Given.List("https://garden.example/a", "/b"), Given.List("https://garden.example/a", "/b"));
    }

    [Calls("GET /arrays/dates")]
    public static async Task GetDates(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetDatesAsync(new() { Values = [Given.Date, DateOnly.MaxValue], XValues = [Given.Date, DateOnly.MaxValue] }));
        check.Received(Given.List(Given.Date, DateOnly.MaxValue), Given.Nothing, Given.List(Given.Date, DateOnly.MaxValue));
        check.Returned(await client.Arrays.GetDatesAsync(new() { Values = [Given.Date, DateOnly.MaxValue], Optional = [Given.Date, DateOnly.MaxValue], XValues = [Given.Date, DateOnly.MaxValue] }));
        check.Received(Given.List(Given.Date, DateOnly.MaxValue), Given.List(Given.Date, DateOnly.MaxValue), Given.List(Given.Date, DateOnly.MaxValue));
    }

    [Calls("GET /arrays/times")]
    public static async Task GetTimes(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetTimesAsync(new() { Values = [Given.Time, TimeOnly.MinValue], XValues = [Given.Time, TimeOnly.MinValue] }));
        check.Received(Given.List(Given.Time, TimeOnly.MinValue), Given.Nothing, Given.List(Given.Time, TimeOnly.MinValue));
        check.Returned(await client.Arrays.GetTimesAsync(new() { Values = [Given.Time, TimeOnly.MinValue], Optional = [Given.Time, TimeOnly.MinValue], XValues = [Given.Time, TimeOnly.MinValue] }));
        check.Received(Given.List(Given.Time, TimeOnly.MinValue), Given.List(Given.Time, TimeOnly.MinValue), Given.List(Given.Time, TimeOnly.MinValue));
    }

    [Calls("GET /arrays/instants")]
    public static async Task GetInstants(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetInstantsAsync(new() { Values = [Given.Instant, Given.Moment], XValues = [Given.Instant, Given.Moment] }));
        check.Received(Given.List(Given.Instant, Given.Moment), Given.Nothing, Given.List(Given.Instant, Given.Moment));
        check.Returned(await client.Arrays.GetInstantsAsync(new() { Values = [Given.Instant, Given.Moment], Optional = [Given.Instant, Given.Moment], XValues = [Given.Instant, Given.Moment] }));
        check.Received(Given.List(Given.Instant, Given.Moment), Given.List(Given.Instant, Given.Moment), Given.List(Given.Instant, Given.Moment));
    }

    [Calls("GET /arrays/spans")]
    public static async Task GetSpans(GardenClient client, Check check)
    {
        check.Returned(await client.Arrays.GetSpansAsync(new() { Values = [Given.Span, Given.LongSpan], XValues = [Given.Span, Given.LongSpan] }));
        check.Received(Given.List(Given.Span, Given.LongSpan), Given.Nothing, Given.List(Given.Span, Given.LongSpan));
        check.Returned(await client.Arrays.GetSpansAsync(new() { Values = [Given.Span, Given.LongSpan], Optional = [Given.Span, Given.LongSpan], XValues = [Given.Span, Given.LongSpan] }));
        check.Received(Given.List(Given.Span, Given.LongSpan), Given.List(Given.Span, Given.LongSpan), Given.List(Given.Span, Given.LongSpan));
    }
}
