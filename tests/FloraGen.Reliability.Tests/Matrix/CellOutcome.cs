namespace Reliability.Matrix;

/// <summary>How a call ended.</summary>
/// <param name="Value">What it gave; null when it threw.</param>
/// <param name="Exception">What it threw; null when it gave something.</param>
internal sealed record CellOutcome(string? Value, Exception? Exception)
{
    /// <summary>The word that promises use for it.</summary>
    /// <param name="right">What the call gives when nothing goes wrong.</param>
    /// <param name="token">The caller's.</param>
    public string Name(string right, CancellationToken token) => Exception switch
    {
        null => Value == right ? "ok" : "part",
        OperationCanceledException cancelled when cancelled.CancellationToken == token && token.IsCancellationRequested => "Cancelled",
        _ when Exception.GetType().Name == "ApiException" => "Api",
        _ => Exception.GetType().Name.Replace("Exception", "", StringComparison.Ordinal).Replace("Api", "", StringComparison.Ordinal),
    };

    /// <summary>How often the request was tried, as the exception says; null when it says nothing.</summary>
    public int? Attempts => (Exception as ApiException)?.Attempts;
}
