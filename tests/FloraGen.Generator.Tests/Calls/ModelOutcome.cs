namespace FloraGen.Tests.Calls;

/// <param name="Result">What the program returned.</param>
/// <param name="Calls">What it sent.</param>
internal sealed record ModelOutcome(string Result, IReadOnlyList<SentCall> Calls);
