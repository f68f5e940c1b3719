namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>What every client can be told.</summary>
public abstract partial class ApiOptions : Internal.ICopiedOptions
{
    /// <summary>
    /// Where the API is: an absolute http or https URL, whose path stays in front of every call's, and whose query goes with every
    /// call. When null, the <c>BaseAddress</c> of the HttpClient, else the environment variable whose name ends in <c>_BASE_URL</c>,
    /// else the server that the API's document names. Where the HttpClient has .NET's service discovery, <c>https+http://name</c> is
    /// one too.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// How long one attempt may take, headers and body included. 60 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// It starts anew with each piece of a file that was sent, and with each piece of a response that is read as a stream; events and
    /// lines may be as far apart as they like.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long a call may take in all, every attempt and the waits between them included. No limit unless set. It too ends with
    /// the headers of a response that is read as a stream.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = InfiniteTime;

    /// <summary>How often a call is tried again after its first attempt failed in a way that may pass. 2; 0 for never.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Whether a status that is no success is an exception in <c>WithRawResponse</c>: always unless set. Calls that answer with their
    /// value alone, pages and events throw as ever.
    /// </summary>
    public ThrowOn Throw { get; set; }

    /// <summary>
    /// The longest wait in front of another attempt. 60 seconds: where a server asks to wait for longer (<c>Retry-After</c>), the
    /// call is tried again after this time all the same.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The source of the randomness in waits: numbers from 0 up to but not including 1. A shared random generator when null. Called
    /// by many threads at once.
    /// </summary>
    public Func<double>? Randomizer { get; set; }

    /// <summary>
    /// The longest answer that is received into memory, in bytes after decompression. 256 MiB. A longer one is an
    /// <see cref="ApiSerializationException"/>; of a failure's body, the first MiB is kept. For answers that come bit by bit it is
    /// the length of one event or line; streams that the caller reads have no limit.
    /// </summary>
    public long MaxResponseSize { get; set; } = 256L * 1024 * 1024;

    /// <summary>How deep objects and lists may stand in each other in a response's JSON. 64; 1,000 at most.</summary>
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>
    /// Lets credentials go over http, where everybody on the way can read them. Without it they go over https only, and to this
    /// machine's own addresses.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

#if HAS_TIME_PROVIDER
    /// <summary>The clock of timeouts and waits.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
#else
    internal Internal.TimeProvider TimeProvider { get; set; } = Internal.TimeProvider.System;
#endif

    /// <summary>
    /// Proves who calls, in place of the credentials above: called for each attempt, before it is sent. After a 401 it is called once
    /// more, and where the request is another one then, it is sent.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? Authenticate { get; set; }

    /// <summary>
    /// Fetches an access token of yours, which is sent as a bearer token in place of the credentials above: once, however many calls
    /// wait for it. After a 401 it is fetched anew, once, and the call is sent again. What it throws is thrown by the calls that wait.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? FetchToken { get; set; }

    /// <summary>
    /// A handler of the HttpClient adds the credentials: the client sends none, and does without. Credentials among the default
    /// headers of the HttpClient, or among the headers of a call, are seen without it.
    /// </summary>
    public bool HandlerAuthenticates { get; set; }

    /// <summary>Headers that go with each call: ASCII only. An argument of a call, and the headers of its options, come before them.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>Query parameters that go with each call. Those that a call has itself come before them.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; set; }

    /// <summary>
    /// Called for each attempt with the request as it is about to be sent, credentials included: to sign it, say. What it throws is
    /// thrown by the call. Uploads to other hosts and requests for access tokens are no calls of the API, and left out.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? OnSending { get; set; }

    /// <summary>
    /// Called for each attempt that is answered, whatever the status, before the body is read. What it throws is thrown by the
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
                throw new ArgumentOutOfRangeException(name, value, $"The option {name} has to be {range}.");
            }
        }
    }

    /// <summary>The property of the same name hides the class that has it.</summary>
    private static TimeSpan InfiniteTime => TimeSpan.FromMilliseconds(-1);

    string? Internal.ICopiedOptions.Registration { get; set; }

    ApiOptions Internal.ICopiedOptions.Copy() => (ApiOptions)MemberwiseClone();
}
