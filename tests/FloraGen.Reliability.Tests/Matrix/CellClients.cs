using Generated.Flora;
using Generated.Workshop;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>The clients that the calls of a cell are made with. Every secret of theirs has the word hunter2 in it.</summary>
internal sealed class CellClients : IDisposable
{
    /// <summary>The longest answer that they take.</summary>
    public const int MaxResponseSize = 16 * 1024 * 1024;

    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CellClients(Uri url, TimeProvider clock)
    {
        Url = url;
        Flora = new FloraClient(new FloraClientOptions
        {
            ApiKey = "hunter2-key",
            BaseUrl = url,
            TimeProvider = clock,
            Timeout = SwiftClock.LongFrom,
            MaxResponseSize = MaxResponseSize,
            AllowInsecureHttp = !url.IsLoopback,
        });
        Workshop = new WorkshopClient(new WorkshopClientOptions
        {
            OnReceived = (_, _) =>
            {
                _ = _answered.TrySetResult();
                return default;
            },
            ClientId = "workshop",
            ClientSecret = "hunter2-secret",
            BaseUrl = url,
            TimeProvider = clock,
            Timeout = SwiftClock.LongFrom,
            MaxResponseSize = MaxResponseSize,
            AllowInsecureHttp = !url.IsLoopback,
        });
    }

    public Uri Url { get; }

    /// <summary>Ends when the headers of an answer came.</summary>
    public Task Answered => _answered.Task;

    public FloraClient Flora { get; }

    public WorkshopClient Workshop { get; }

    public void Dispose()
    {
        Flora.Dispose();
        Workshop.Dispose();
    }
}
