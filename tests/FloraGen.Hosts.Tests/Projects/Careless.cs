using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using App.Flora;

namespace App;

/// <summary>Misses a failure in each of the ways that there is a rule for.</summary>
public static class Careless
{
    private static readonly Dictionary<AssetStatus, string> s_words = new()
    {
        [AssetStatus.PendingUpload] = "waiting",
        [AssetStatus.Ready] = "ready",
    };

    public static string Unhandled(AssetRetrieveResponse asset)
    {
        string word = "?";
        switch (asset.Status) // FLORA1001
        {
            case AssetStatus.Ready:
                word = "ready";
                break;
            case AssetStatus.PendingUpload:
                word = "waiting";
                break;
        }

        return word;
    }

    public static async Task<string> CaughtAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
        return asset.Status switch // FLORA1002
        {
            AssetStatus.Ready => "ready",
            _ => "not ready yet",
        };
    }

    public static async Task PrintAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
        if (asset.Status == AssetStatus.Ready) // FLORA1003
        {
            Console.WriteLine(asset.Url);
        }
    }

    public static async Task<int> LengthAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync("ast_1");
        return asset.Url!.Length; // FLORA1004
    }

    public static async Task CompleteAsync(FloraClient client)
    {
        await client.Assets.CompleteAsync("ast_1"); // FLORA1005
    }

    public static async Task PollAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
        while (asset.Status != AssetStatus.Ready) // FLORA1006
        {
            await Task.Delay(1000);
            asset = await client.Assets.RetrieveAsync("ast_1");
        }
    }

    public static bool HasFailed(AssetRetrieveResponse asset)
        => asset.Status.ToString() == "failed"; // FLORA1007

    public static string Word(AssetRetrieveResponse asset)
        => s_words[asset.Status]; // FLORA1008

    public static async Task<bool> CheckAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
        if (asset.IsFailed)
        {
            throw new InvalidOperationException("The asset failed."); // FLORA1009
        }

        return true;
    }

    public static async Task NamedAsync(FloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
        switch (asset.Status) // FLORA1010
        {
            case AssetStatus.PendingUpload:
                Console.WriteLine("waiting");
                break;
            case AssetStatus.Ready:
                Console.WriteLine(asset.Url);
                break;
            case AssetStatus.Failed:
                Console.WriteLine(asset.FailureMessage);
                break;
        }
    }

    public static string Every(AssetRetrieveResponse asset) => asset.Status switch // CS8524
    {
        AssetStatus.Unrecognized => "unknown",
        AssetStatus.PendingUpload => "waiting",
        AssetStatus.Ready => "ready",
        AssetStatus.Failed => asset.FailureMessage ?? "failed",
    };

    public static int Known(AssetRetrieveResponse asset) => asset.Status == AssetStatus.Ready
        ? asset.Url.Length // CS8602
        : throw new InvalidOperationException(asset.FailureMessage);
}
