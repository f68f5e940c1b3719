namespace FloraGen.Runtime;

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>What every client can be told.</summary>
public abstract class ApiClientOptions
{
    /// <summary>
    /// Where the API is: an absolute http or https URL, whose path stays in front of every call's. When null, the environment
    /// variable whose name ends in <c>_BASE_URL</c>, or else the server that the API's document names.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// How long one attempt may take, headers and body included. 60 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// It starts anew with each piece of a file that was sent, and ends with the headers of an answer that is read as a stream.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a call is tried again after its first attempt failed in a way that may pass. 2; 0 for never.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The clock of timeouts and waits.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Proves who calls, in place of the credentials above: called for each attempt, before it is sent.</summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? Authenticate { get; set; }

    internal ApiClientOptions Copy() => (ApiClientOptions)MemberwiseClone();
}
