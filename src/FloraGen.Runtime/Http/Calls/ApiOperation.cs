namespace FloraGen.Runtime;

using System.Net.Http;

/// <summary>
/// Which operation a request belongs to, for handlers of an HttpClient: limits, caches and metrics by operation need no URL taken
/// apart.
/// </summary>
public sealed class ApiOperation : Internal.ISendings
{
    private readonly bool _isRetried;
    private int _sendings;
    private int _isTaken;

    internal ApiOperation(Internal.ApiRequest request, bool mayBeSentAgain, bool isRetried)
    {
        _isRetried = isRetried;
        Method = request.Method.Method;
        Route = request.Route;
        OperationId = request.OperationId;
        MayBeSentAgain = mayBeSentAgain;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as the document has it, such as <c>/assets/{assetId}</c>; null for a call that the document lacks.</summary>
    public string? Route { get; }

    /// <summary>The operation's id in the document; null where it has none.</summary>
    public string? OperationId { get; }

    /// <summary>
    /// Whether the request may be sent again when it is not known what became of it. False for a POST or PATCH without an idempotency
    /// key: it could act twice.
    /// </summary>
    public bool MayBeSentAgain { get; }

    bool Internal.ISendings.Multiply => _isRetried && global::System.Threading.Volatile.Read(ref _sendings) > 1;

    /// <summary>The operation that a request belongs to.</summary>
    /// <param name="request">A request, or a copy of one that has its options.</param>
    /// <returns>Null for what no generated client sent.</returns>
#if NET8_0_OR_GREATER
    public static ApiOperation? Of(HttpRequestMessage request)
        => request.Options.TryGetValue(Internal.HttpMessages.OperationKey, out ApiOperation? operation) ? operation : null;
#else
    public static ApiOperation? Of(HttpRequestMessage request)
        => request.Properties.TryGetValue(Internal.HttpMessages.OperationKey, out object? operation) ? operation as ApiOperation : null;
#endif

    void Internal.ISendings.Begin()
    {
        global::System.Threading.Volatile.Write(ref _sendings, 0);
        global::System.Threading.Volatile.Write(ref _isTaken, 0);
    }

    bool Internal.ISendings.TrySend()
    {
        _ = global::System.Threading.Interlocked.Increment(ref _sendings);
        return global::System.Threading.Interlocked.Exchange(ref _isTaken, 1) == 0 || MayBeSentAgain;
    }

    void Internal.ISendings.Release() => global::System.Threading.Volatile.Write(ref _isTaken, 0);

    /// <summary>Such as <c>assets.retrieve: GET /assets/{assetId}</c>.</summary>
    public override string ToString() => (OperationId is null ? "" : OperationId + ": ") + Method + (Route is null ? "" : " " + Route);
}
