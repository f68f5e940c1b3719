namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Options that every client has.</summary>
public abstract partial class ApiOptions : Internal.ICopiedOptions
{
    /// <summary>
    /// The base URL of the API: an absolute http or https URL. Its path precedes the path of every call, and its query is sent with
    /// every call. When null, the <c>BaseAddress</c> of the HttpClient is used, else the environment variable whose name ends in
    /// <c>_BASE_URL</c>, else the server that the OpenAPI document names. <c>https+http://name</c> is valid where the HttpClient
    /// uses .NET's service discovery.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// The timeout of one attempt, headers and body included. 60 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for no
    /// limit. It restarts with each piece of a file that is sent, and with each piece of a response that is read as a stream; it
    /// does not limit the time between events or lines.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The timeout of the whole call, every attempt and the waits between them included. No limit by default. For a response that
    /// is read as a stream, it ends with the headers.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = InfiniteTime;

    /// <summary>The number of retries after a transient failure of the first attempt. 2 by default; 0 for none.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Whether an error status is an exception in <c>WithRawResponse</c>: always, by default. Calls that return only their value,
    /// pages and events always throw.
    /// </summary>
    public ThrowOn Throw { get; set; }

    /// <summary>
    /// The longest wait before a retry. 60 seconds by default: where a server asks for a longer wait (<c>Retry-After</c>), the call
    /// is retried after this time.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The random numbers for waits, from 0 up to but not including 1. A shared random generator when null. Called by several
    /// threads at the same time.
    /// </summary>
    public Func<double>? Randomizer { get; set; }

    /// <summary>
    /// The longest response that is read into memory, in bytes after decompression. 256 MiB by default. A longer one is an
    /// <see cref="ApiSerializationException"/>; of the body of an error, the first MiB is kept. For events and lines, it is the
    /// length of one of them; streams that the caller reads have no limit.
    /// </summary>
    public long MaxResponseSize { get; set; } = 256L * 1024 * 1024;

    /// <summary>The maximum depth of the JSON of a response. 64 by default; 1,000 at most.</summary>
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>
    /// Whether credentials may be sent over http, which is not encrypted. By default, they are sent over https only, and to
    /// addresses of the local machine.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

#if HAS_TIME_PROVIDER
    /// <summary>The clock of timeouts and waits.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
#else
    internal Internal.TimeProvider TimeProvider { get; set; } = Internal.TimeProvider.System;
#endif

    /// <summary>
    /// Authenticates requests instead of the credentials above: called for each attempt, before it is sent. After a 401 it is
    /// called once more, and the request is sent again if it has changed.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? Authenticate { get; set; }

    /// <summary>
    /// Returns an access token, which is sent as a bearer token instead of the credentials above. It is called once for all calls
    /// that wait for the token. After a 401 it is called once more, and the call is sent again. Its exceptions are thrown by the
    /// calls that wait.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? FetchToken { get; set; }

    /// <summary>
    /// Whether a handler of the HttpClient adds the credentials, so that the client neither sends nor requires any. Not needed for
    /// credentials in the default headers of the HttpClient or in the headers of a call.
    /// </summary>
    public bool HandlerAuthenticates { get; set; }

    /// <summary>Headers that are sent with each call: ASCII only. Arguments and options of a call override them.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>Query parameters that are sent with each call. Those of a call override them.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; set; }

    /// <summary>
    /// Called for each attempt with the request before it is sent, credentials included: for example to sign it. Its exceptions are
    /// thrown by the call. It is not called for uploads to other hosts and for requests for access tokens.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? OnSending { get; set; }

    /// <summary>
    /// Called for each attempt that gets a response, whatever the status, before the body is read. Its exceptions are thrown by the
    /// call.
    /// </summary>
    public Func<HttpResponseMessage, CancellationToken, ValueTask>? OnReceived { get; set; }

    void Internal.ICopiedOptions.Check()
    {
        Check(MaxResponseSize > 0, nameof(MaxResponseSize), MaxResponseSize, "at least one byte");
        Check(MaxJsonDepth is > 0 and <= 1000, nameof(MaxJsonDepth), MaxJsonDepth, "from 1 to 1,000");
        Check(MaxRetryDelay >= TimeSpan.Zero && MaxRetryDelay <= TimeSpan.FromDays(1), nameof(MaxRetryDelay), MaxRetryDelay, "not negative, and a day at most");

        static void Check(bool isRight, string name, object value, string range)
        {
            if (!isRight)
            {
                throw new ArgumentOutOfRangeException(name, value, $"The option {name} must be {range}.");
            }
        }
    }

    /// <summary>The property of the same name hides the class that has it.</summary>
    private static TimeSpan InfiniteTime => TimeSpan.FromMilliseconds(-1);

    string? Internal.ICopiedOptions.Registration { get; set; }

    ApiOptions Internal.ICopiedOptions.Copy() => (ApiOptions)MemberwiseClone();
}
