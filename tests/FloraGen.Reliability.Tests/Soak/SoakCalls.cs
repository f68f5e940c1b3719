using System.Collections.Concurrent;
using FloraSandbox.Faults;
using Generated.Flora;

namespace Reliability.Soak;

/// <summary>Calls of one client, many at once, and what came of them.</summary>
/// <param name="client">Makes the calls.</param>
/// <param name="faults">Where a fault is left for the next request to the upload address; null for none there.</param>
/// <param name="created">Told the name of each file whose creation got a response.</param>
internal sealed class SoakCalls(FloraClient client, FaultQueue? faults, Action<string> created)
{
    public const string Workspace = "ws_soak";

    private readonly ConcurrentQueue<string> _unexpected = new();
    private readonly AssetCreateResponse?[] _recent = new AssetCreateResponse?[64];
    private readonly ConcurrentDictionary<string, int> _ends = new();
    private int _number;

    /// <summary>What was neither a result nor a documented exception.</summary>
    public IReadOnlyCollection<string> Unexpected => _unexpected;

    /// <summary>How calls ended, and how many did so.</summary>
    public IReadOnlyDictionary<string, int> Ends => _ends;

    /// <summary>Makes calls, one behind the other, until there are so many in all or the time is up.</summary>
    public async Task RunAsync(int upTo, TimeSpan time)
    {
        DateTime end = DateTime.UtcNow + time;
        int number;
        while (DateTime.UtcNow < end && (number = Interlocked.Increment(ref _number)) <= upTo)
        {
            await EndAsync(number);
        }
    }

    private async Task EndAsync(int number)
    {
        using CancellationTokenSource source = new();
        if (number % 10 == 0)
        {
            source.CancelAfter(Random.Shared.Next(1, 50));
        }

        try
        {
            await CallAsync(number, source.Token);
            Count("result");
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == source.Token && source.IsCancellationRequested)
        {
            Count("cancelled");
        }
        catch (ApiException exception) when (exception.GetType().Name != nameof(ApiException) || exception.StatusCode is not null)
        {
            Count(exception.GetType().Name);
        }
        catch (Exception exception)
        {
            _unexpected.Enqueue(exception.ToString());
        }
    }

    private async Task CallAsync(int number, CancellationToken token)
    {
        AssetCreateResponse? known = _recent[Random.Shared.Next(_recent.Length)];
        switch (known is null ? 0 : number % 6)
        {
            case 0:
                string name = $"file-{number}.txt";
                _recent[number % _recent.Length] = await client.Assets.CreateAsync(
                    new() { Source = "signed-url", WorkspaceId = Workspace, FileName = name, ContentType = "text/plain" }, cancellationToken: token);
                created(name);
                break;
            case 1:
                _ = await client.Assets.RetrieveAsync(known!.AssetId, cancellationToken: token);
                break;
            case 2:
                await foreach (AssetListResponse asset in client.Assets.ListAsync(new() { WorkspaceId = Workspace, Limit = 3 }, cancellationToken: token))
                {
                    // The first two pages will do.
                    if (asset.AssetId == known!.AssetId || Random.Shared.Next(6) == 0)
                    {
                        break;
                    }
                }

                break;
            case 3:
                if (number % 4 == 3)
                {
                    faults?.Enqueue(new Fault { Path = "/uploads/*", Status = 503, RetryAfterMs = "1" });
                }

                await known!.Upload!.SendAsync(client, FilePart.FromBytes(new byte[2_000], "a.txt", "text/plain"), cancellationToken: token);
                break;
            case 4:
                _ = (await client.Assets.CompleteAsync(known!.AssetId, cancellationToken: token)).IsFailed;
                break;
            default:
                _ = await client.SendAsync(HttpMethod.Get, $"/assets/{known!.AssetId}", cancellationToken: token);
                break;
        }
    }

    private void Count(string end) => _ends.AddOrUpdate(end, 1, static (_, count) => count + 1);
}
