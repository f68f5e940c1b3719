using Generated.Flora;
using Generated.Workshop;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>The clients that the calls of a cell are made with. Every secret of theirs has the word hunter2 in it.</summary>
internal sealed class CellClients : IDisposable
{
    /// <summary>The longest response that they take.</summary>
    public const int MaxResponseSize = 16 * 1024 * 1024;

    private readonly TaskCompletionSource _responded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CellClients(Uri url, TimeProvider clock)
    {
        Url = url;
        Flora = new FloraClient(FloraOptions(url, clock));
        Workshop = new WorkshopClient(WorkshopOptions(url, clock));
    }

    /// <summary>Clients over connections that are given to them.</summary>
    public CellClients(Uri url, TimeProvider clock, HttpClient http)
    {
        Url = url;
        Flora = new FloraClient(http, FloraOptions(url, clock));
        Workshop = new WorkshopClient(http, WorkshopOptions(url, clock));
    }

    public Uri Url { get; }

    /// <summary>Ends when the headers of a response came.</summary>
    public Task Responded => _responded.Task;

    public FloraClient Flora { get; }

    public WorkshopClient Workshop { get; }

    public void Dispose()
    {
        Flora.Dispose();
        Workshop.Dispose();
    }

    private static FloraClientOptions FloraOptions(Uri url, TimeProvider clock) => new()
    {
        ApiKey = "hunter2-key",
        BaseUrl = url,
        TimeProvider = clock,
        Timeout = SwiftClock.LongFrom,
        MaxResponseSize = MaxResponseSize,
        AllowInsecureHttp = !url.IsLoopback,
    };

    private WorkshopClientOptions WorkshopOptions(Uri url, TimeProvider clock) => new()
    {
        OnReceived = (_, _) =>
        {
            _ = _responded.TrySetResult();
            return default;
        },
        ClientId = "workshop",
        ClientSecret = "hunter2-secret",
        BaseUrl = url,
        TimeProvider = clock,
        Timeout = SwiftClock.LongFrom,
        MaxResponseSize = MaxResponseSize,
        AllowInsecureHttp = !url.IsLoopback,
    };
}
