using Garden.Greenhouse;

namespace Garden;

/// <summary>Responses that come bit by bit, and calls that are given up.</summary>
internal static class StreamChecks
{
    /// <summary>The server has the next reading only when it is asked for, so a reading that was kept back would never come.</summary>
    public static async Task<string> FollowAsync(GreenhouseClient client)
    {
        List<long> numbers = [];
        await foreach (Reading reading in client.Readings.FollowAsync())
        {
            numbers.Add(reading.Number);
            await client.Readings.NextAsync();
        }

        return string.Join(' ', numbers);
    }

    public static async Task<string> CancelAsync(GreenhouseClient client)
    {
        using CancellationTokenSource source = new();
        Task<Nap> nap = client.Naps.TakeAsync(cancellationToken: source.Token);
        _ = await client.Naps.BegunAsync();
        source.Cancel();
        try
        {
            _ = await nap;
            return "returned";
        }
        catch (OperationCanceledException exception)
        {
            string whose = exception.CancellationToken == source.Token ? "by the caller" : "by somebody";
            return $"cancelled {whose}, the server {((await client.Naps.EndedAsync()).Happened ? "saw it" : "did not see it")}";
        }
    }

    /// <summary>Who leaves the loop gives the connection back.</summary>
    public static async Task<string> LeaveAsync(GreenhouseClient client)
    {
        await foreach (Reading reading in client.Naps.DreamAsync())
        {
            break;
        }

        return $"the server {((await client.Naps.EndedAsync()).Happened ? "saw it" : "did not see it")}";
    }

    public static async Task<string> TearAsync(GreenhouseClient client)
    {
        List<long> numbers = [];
        try
        {
            await foreach (Reading reading in client.Readings.FollowTornAsync())
            {
                numbers.Add(reading.Number);
            }

            return "ended";
        }
        catch (ApiConnectionException)
        {
            return $"{string.Join(' ', numbers)} and ApiConnectionException";
        }
    }
}
