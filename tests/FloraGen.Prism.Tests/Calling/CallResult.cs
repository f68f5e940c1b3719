namespace FloraGen.Prism.Tests.Calling;

/// <summary>How a call ended.</summary>
/// <param name="Sent">Null where nothing was sent.</param>
/// <param name="Answer">The answer as the client writes it; null where it has no JSON.</param>
/// <param name="Failure">What the client threw; null for an answer.</param>
internal sealed record CallResult(SentRequest? Sent, string? Answer, Exception? Failure);
