using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Older.Flora;
using Older.Greenhouse;

namespace Older;

/// <summary>A library for .NET Standard with clients of its own.</summary>
public static class Library
{
    public static async Task<string> ListAsync(Uri url, string key)
    {
        using FloraClient client = new(new FloraClientOptions { BaseUrl = url, ApiKey = key });
        int count = 0;
        await foreach (AssetListResponse asset in client.Assets.ListAsync(new() { WorkspaceId = "ws_options", Limit = 2 }))
        {
            count++;
        }

        return count + " assets";
    }

    public static async Task<string> FollowAsync(Uri url)
    {
        using GreenhouseClient client = new(new GreenhouseClientOptions { BaseUrl = url });
        List<long> numbers = new();
        await foreach (Reading reading in client.Readings.FollowAsync())
        {
            numbers.Add(reading.Number);
            await client.Readings.NextAsync();
        }

        return string.Join(" ", numbers);
    }

    public static async Task<string> CancelAsync(Uri url)
    {
        using GreenhouseClient client = new(new GreenhouseClientOptions { BaseUrl = url });
        using CancellationTokenSource source = new();
        Task<Nap> nap = client.Naps.TakeAsync(cancellationToken: source.Token);
        _ = await client.Naps.BegunAsync();
        source.Cancel();
        try
        {
            _ = await nap;
            return "returned";
        }
        catch (OperationCanceledException)
        {
            return (await client.Naps.EndedAsync()).Happened ? "cancelled, the server saw it" : "cancelled";
        }
    }
}
