using FloraGen.Browser.Tests.Serving;

namespace FloraGen.Browser.Tests;

/// <summary>Publishes the page, lets a browser load it, and waits for its report: once for all tests.</summary>
public sealed class GardenRun : IAsyncLifetime
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private Dictionary<string, string> _report = [];

    internal ProcessOutput Publishing { get; private set; } = null!;

    /// <summary>What the browser said meanwhile.</summary>
    internal string Log { get; private set; } = "";

    /// <summary>What the page saw in a check.</summary>
    internal string this[string check] => _report.TryGetValue(check, out string? outcome) ? outcome : $"There is no '{check}'.";

    public async Task InitializeAsync()
    {
        if (new ChromiumFactAttribute().Skip is not null)
        {
            return;
        }

        using ConsumerBuild build = await ConsumerBuild.PublishAsync(await FloraGenPackage.Shared, GardenPage.Page, GardenPage.Library);
        Publishing = build.Output.ShouldSucceed();
        await using PageServer server = await PageServer.StartAsync(Path.Combine(build.PublishedFolder, "wwwroot"));
        using HeadlessBrowser browser = new(server.Address);
        if (await Task.WhenAny(server.Report, Task.Delay(s_limit)) != server.Report)
        {
            Assert.Fail($"The page did not report within {s_limit}:\n{browser.Log}");
        }

        Log = browser.Log;
        _report = (await server.Report).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split('\t', 2))
            .ToDictionary(static parts => parts[0], static parts => parts[1]);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
