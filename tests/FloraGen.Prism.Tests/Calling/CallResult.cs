namespace FloraGen.Prism.Tests.Calling;

/// <summary>How a call ended.</summary>
/// <param name="Sent">Null where nothing was sent.</param>
/// <param name="Response">The response as the client writes it; null where it has no JSON.</param>
/// <param name="Failure">What the client threw; null for a response.</param>
internal sealed record CallResult(SentRequest? Sent, string? Response, Exception? Failure);
