using FloraSandbox.Faults;
using FloraSandbox.Hosting;
using FloraSandbox.Recording;
using FloraSandbox.Storage;

namespace FloraSandbox;

/// <summary>A FLORA Assets API on this machine. It listens on the loopback address only and writes nothing to the console.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly StateFile _stateFile;
    private Database? _database;
    private WebApplication? _uploadHost;
    private WebApplication? _apiHost;

    private SandboxServer(SandboxOptions options)
    {
        _stateFile = new StateFile(options.DatabasePath);
        ApiKey = options.ApiKeys[0];
    }

    /// <summary>Where the API is; ends in <c>/api/v1</c>.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>The root of the upload address, which is on another port.</summary>
    public Uri UploadUrl { get; private set; } = null!;

    /// <summary>An API key that is let in: the first of <see cref="SandboxOptions.ApiKeys"/>.</summary>
    public string ApiKey { get; }

    /// <summary>The full path of the file that holds the state.</summary>
    public string DatabasePath => _stateFile.FullPath;

    /// <summary>What shall go wrong.</summary>
    public FaultQueue Faults { get; } = new();

    /// <summary>The requests that came in, to the API and to the upload address. Those to <c>/sandbox</c> are left out.</summary>
    public RequestLog Requests { get; } = new();

    /// <summary>Starts a sandbox; it is ready for requests when the task is.</summary>
    /// <param name="options">How it is to run; null takes free ports and a temporary file.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">There is no API key, an empty one, or a negative time.</exception>
    /// <exception cref="IOException">A port is taken.</exception>
    /// <exception cref="InvalidDataException">The state was written by another version of the sandbox.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        Check(options);
        SandboxServer server = new(options);
        try
        {
            await server.OpenAsync(options, cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening, ends what still runs, and closes the state.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(_apiHost);
        await StopAsync(_uploadHost);
        _database?.Dispose();
        _stateFile.Dispose();
    }

    private async Task OpenAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        _database = Database.Open(_stateFile.FullPath);

        // First the upload address: the API's responses name it.
        _uploadHost = UploadHost.Build(options, _database, Faults, Requests);
        await _uploadHost.StartAsync(cancellationToken);
        UploadUrl = QuietHost.AddressOf(_uploadHost);

        _apiHost = ApiHost.Build(options, _database, UploadUrl, Faults, Requests);
        await _apiHost.StartAsync(cancellationToken);
        BaseUrl = new Uri(QuietHost.AddressOf(_apiHost), ApiHost.BasePath);
    }

    private static async Task StopAsync(WebApplication? host)
    {
        if (host is not null)
        {
            await host.StopAsync();
            await host.DisposeAsync();
        }
    }

    private static void Check(SandboxOptions options)
    {
        if (options.ApiKeys.Count == 0 || options.ApiKeys.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("The sandbox needs an API key, and none may be empty.", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(options.ProcessingTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.UploadReservationLifetime, TimeSpan.Zero);
    }
}
