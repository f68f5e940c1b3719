namespace MyApp.Checks;

internal static class CookieChecks
{
    [Calls("GET /cookies/numbers")]
    public static async Task GetNumbers(GardenClient client, Check check)
    {
#if !FASTENDPOINTS
        check.Returned(await client.Cookies.GetNumbersAsync(new() { A = -7, B = long.MaxValue, C = 1e-7, D = Given.Debt, E = 255, F = Given.Large }));
        check.Received(-7, long.MaxValue, 1e-7, Given.Debt, 255, Given.Large, null);
#endif
        check.Returned(await client.Cookies.GetNumbersAsync(new() { A = -7, B = long.MaxValue, C = 1e-7, D = Given.Price, E = 255, F = 0, G = 3 }));
        check.Received(-7, long.MaxValue, 1e-7, Given.Price, 255, 0, 3);
    }

    [Calls("GET /cookies/texts")]
    public static async Task GetWords(GardenClient client, Check check)
    {
#if !FASTENDPOINTS
        check.Returned(await client.Cookies.GetWordsAsync(new() { A = true, B = Given.Letter('x'), C = "a; b, ü=c", D = Given.Id, E = "https://garden.example/a?b=c", F = Given.Version }));
        check.Received(true, "x", "a; b, ü=c", Given.Id, "https://garden.example/a?b=c", Given.Version, null);
#endif
        check.Returned(await client.Cookies.GetWordsAsync(new() { A = false, B = Given.Letter('x'), C = "c", D = Given.Id, E = "/", F = Given.Version, G = "g" }));
        check.Received(false, "x", "c", Given.Id, "/", Given.Version, "g");
    }

    [Calls("GET /cookies/times")]
    public static async Task GetMoments(GardenClient client, Check check)
    {
#if !FASTENDPOINTS
        check.Returned(await client.Cookies.GetMomentsAsync(new() { A = Given.Instant, B = Given.Moment, C = Given.Date, D = Given.Time, E = Given.Span }));
        check.Received(Given.Instant, Given.Moment, Given.Date, Given.Time, Given.Span, null);
#endif
        check.Returned(await client.Cookies.GetMomentsAsync(new() { A = Given.Instant, B = Given.Moment, C = Given.Date, D = Given.Time, E = Given.LongSpan, F = Given.Date }));
        check.Received(Given.Instant, Given.Moment, Given.Date, Given.Time, Given.LongSpan, Given.Date);
    }
}
