using Reliability.Faults;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>A call that a fault strikes, run against a server of its own.</summary>
internal static class Cell
{
    /// <summary>Nothing in a cell takes that long, so that what does hangs.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(2);

    /// <summary>Runs the call until it ends.</summary>
    /// <param name="fault">What strikes.</param>
    /// <param name="call">The call.</param>
    /// <param name="strikes">How often the fault strikes.</param>
    /// <param name="end">What happens where the server falls silent.</param>
    public static async Task<CellResult> RunAsync(Fault fault, CallKind call, int strikes, SilenceEnd end)
    {
        using CancellationTokenSource source = new();
        SwiftClock clock = new();
        FaultServer server = new(fault, call.Before, strikes, RightReplies.To, () => End(end, clock, source));
        await using FaultServer other = new(FaultList.None, 0, 0, RightReplies.To, static () => { });
        Statuses.OtherHost = other.Url + "stolen";
        Uri url = fault.Name == "no such host" ? new Uri("http://localhost.invalid:1/") : server.Url;
        if (fault.Stage == FaultStage.Unreachable)
        {
            server.Stop();
        }

        CellOutcome outcome;
        // The client goes first: a server waits until it is gone.
        await using (server)
        {
            using HttpClient? http = server.CreateHttpClient();
            using CellClients clients = http is null ? new(url, clock) : new(url, clock, http);
            Task<CellOutcome> running = RunAsync(clients, call, source.Token);
            if (end == SilenceEnd.IdleTimeout)
            {
                await EndPiecesAsync(running, clients, clock);
            }

            outcome = await running.WaitAsync(s_hang);
        }

        int others = call.Before + (outcome.Exception is null ? call.After : 0);
        return new CellResult(outcome.Name(call.Right, source.Token), server.Count - others, outcome, server.Requests, other.Count);
    }

    private static void End(SilenceEnd end, SwiftClock clock, CancellationTokenSource source)
    {
        switch (end)
        {
            case SilenceEnd.Timeout:
                clock.EndLongWaits();
                break;
            case SilenceEnd.Cancellation:
                source.Cancel();
                break;
            default:
                break;
        }
    }

    /// <summary>The wait for a piece begins at some time after the headers came.</summary>
    private static async Task EndPiecesAsync(Task running, CellClients clients, SwiftClock clock)
    {
        await clients.Responded.WaitAsync(s_hang);
        for (int index = 0; index < 10_000 && !running.IsCompleted; index++)
        {
            clock.EndLongWaits();
            await Task.Delay(10);
        }
    }

    private static async Task<CellOutcome> RunAsync(CellClients clients, CallKind call, CancellationToken token)
    {
        try
        {
            return new CellOutcome(await call.RunAsync(clients, token), null);
        }
        catch (Exception exception)
        {
            return new CellOutcome(null, exception);
        }
    }
}
