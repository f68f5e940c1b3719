namespace FloraGen.Browser.Tests;

/// <summary>Clients in a Blazor WebAssembly page, as a browser runs it.</summary>
public sealed class PageTests(GardenRun run) : IClassFixture<GardenRun>
{
    private static readonly string[] s_ways = ["options", "HttpClient", "registered", "handler"];

    [ChromiumFact]
    public void IsPublishedWithoutAWarning()
    {
        string[] warnings = [.. run.Publishing.Text.Split('\n').Where(static line => line.Contains("warning", StringComparison.OrdinalIgnoreCase))];

        // The trimmer has something to say about Blazor's own assemblies. Of nothing else does anybody have anything.
        Assert.All(warnings, static line => Assert.Contains(" IL2", line, StringComparison.Ordinal));
        Assert.All(warnings, static line => Assert.Contains(": Microsoft.", line, StringComparison.Ordinal));
    }

    [ChromiumFact]
    public void EveryWayToMakeAClientWorks() => EachWaySays("made", "yes");

    [ChromiumFact]
    public void AFileIsUploadedWithProgress() => EachWaySays("upload", "Ready, 300000 bytes, bit by bit");

    [ChromiumFact]
    public void AFailedAssetIsSeen() => EachWaySays("failed", "IsFailed True, EnsureSucceeded throws failed");

    [ChromiumFact]
    public void AssetsAreListedPageByPage() => EachWaySays("list", "ivy.txt fail.txt moss.txt, pages of 2 and 1");

    [ChromiumFact]
    public void ErrorsHaveTheirCodeAndRequestId() => EachWaySays("missing", "404 not_found, request id there");

    [ChromiumFact]
    public void EventsArriveOneByOne() => EachWaySays("events", "1 2 3");

    [ChromiumFact]
    public void ACancelledCallEndsAtTheServer() => EachWaySays("cancel", "cancelled by the caller, the server saw it");

    [ChromiumFact]
    public void AStreamThatIsLeftEndsAtTheServer() => EachWaySays("leave", "the server saw it");

    [ChromiumFact]
    public void ABrokenStreamIsAnExceptionOfTheClient() => EachWaySays("torn", "1 and ApiConnectionException");

    [ChromiumFact]
    public void ALibraryForNetStandardWorksThere()
    {
        Says("library: assets", "3 assets");
        Says("library: events", "1 2 3");
        Says("library: cancel", "cancelled, the server saw it");
    }

    [ChromiumFact]
    public void NobodyIsToldToSetAnEnvironmentVariable()
    {
        Says("no key", "InvalidOperationException: No credentials for FLORA: set FloraClientOptions.ApiKey.");
        Says("no base URL", "InvalidOperationException: No base URL for Greenhouse: set GreenhouseClientOptions.BaseUrl.");
    }

    [ChromiumFact]
    public void ARedirectIsNotFollowed()
        => Says(
            "redirect",
            "ApiException: A redirect for GET /moved: redirects are not followed, and a browser does not say where this one leads");

    [ChromiumFact]
    public void OnlyTheServersCookiesAreSent()
    {
        Assert.StartsWith("PlatformNotSupportedException: The call has a cookie", run["cookie of a call"], StringComparison.Ordinal);
        Says("cookie of the server", "fern, the browser's name");
    }

    [ChromiumFact]
    public void AFileIsReadAsAWholeBeforeItIsSent() => Says("upload", "20000000 bytes, read before the server took any");

    [ChromiumFact]
    public void SpansDoNotNameAProtocol()
        => Says("span", "POST /login: http.request.method server.address server.port url.full url.template http.response.status_code");

    [ChromiumFact]
    public void AResponseOfBytesComesBitByBitAndIsReadAsynchronously()
    {
        Says("film", "60 and 40 bytes");
        // Which one hangs on whether bytes are there already.
        Assert.Matches("^(Platform)?NotSupportedException", run["film at once"]);
    }

    [ChromiumFact]
    public void AFormOverARequestTypeSaysWhatBreaksTheDocument()
    {
        Says("form: short", "The field Plant must be a string with a minimum length of 3 and a maximum length of 20. | The field Quantity must be between 1 and 99.");
        Says("form: pattern", "The field Plant must match the regular expression '^[a-z ]+$'.");
        Says("form: nested", "The number is 4; it must be at least 5.");
    }

    [ChromiumFact]
    public void AFormFillsInARequestType() => Says("form: right", """{"plant":"fern","quantity":12,"pots":[{"width":30}]}""");

    [ChromiumFact]
    public void ATimeoutIsOne() => Assert.StartsWith("ApiTimeoutException", run["timeout"], StringComparison.Ordinal);

    private void EachWaySays(string check, string expected) => Assert.All(s_ways, way => Says($"{way}: {check}", expected));

    private void Says(string check, string expected) => Assert.True(run[check] == expected, $"'{check}' says '{run[check]}' and not '{expected}'.\n{Console()}");

    /// <summary>What the page wrote, without what the browser says of the machine.</summary>
    private string Console() => string.Join('\n', run.Log.Split('\n').Where(static line => line.Contains("CONSOLE", StringComparison.Ordinal)));
}
