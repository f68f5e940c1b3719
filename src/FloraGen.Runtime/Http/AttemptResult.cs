namespace FloraGen.Runtime.Internal;

/// <summary>What came of an attempt.</summary>
/// <param name="Answer">The answer; null when there was none.</param>
/// <param name="Failure">Why the attempt failed; null when it did not.</param>
/// <param name="WasSent">False when the request surely never reached a server.</param>
internal readonly record struct AttemptResult(ApiAnswer? Answer, ApiException? Failure, bool WasSent);
