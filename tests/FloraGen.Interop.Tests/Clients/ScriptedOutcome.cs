namespace InteropTests.Clients;

/// <summary>What came of a call.</summary>
/// <param name="Outcome"><c>ok</c>, the status of an error, <c>no response</c>, or <c>refused</c> when the client did not send it.</param>
/// <param name="Value">The id of a new asset; null for other calls.</param>
internal sealed record ScriptedOutcome(string Outcome, string? Value = null);
