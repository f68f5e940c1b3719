using Garden.Flora;
using Garden.Greenhouse;

namespace Garden;

/// <summary>What has to work with clients, whichever way they were made.</summary>
internal static class WayChecks
{
    public static async Task RunAsync(Report report, string way, Func<(FloraClient Flora, GreenhouseClient Greenhouse)> make)
    {
        FloraClient flora = null!;
        GreenhouseClient greenhouse = null!;
        await report.AddAsync($"{way}: made", () =>
        {
            (flora, greenhouse) = make();
            return Task.FromResult("yes");
        });
        if (flora is null)
        {
            return;
        }

        string workspace = "ws_" + way;
        await report.AddAsync($"{way}: upload", () => AssetChecks.UploadAsync(flora, workspace));
        await report.AddAsync($"{way}: failed", () => AssetChecks.FailAsync(flora, workspace));
        await report.AddAsync($"{way}: list", () => AssetChecks.ListAsync(flora, workspace));
        await report.AddAsync($"{way}: missing", () => AssetChecks.MissAsync(flora));
        await report.AddAsync($"{way}: events", () => StreamChecks.FollowAsync(greenhouse));
        await report.AddAsync($"{way}: cancel", () => StreamChecks.CancelAsync(greenhouse));
        await report.AddAsync($"{way}: leave", () => StreamChecks.LeaveAsync(greenhouse));
        await report.AddAsync($"{way}: torn", () => StreamChecks.TearAsync(greenhouse));
    }
}
