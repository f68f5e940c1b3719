using InteropTests.Comparing;

namespace InteropTests.Script;

/// <summary>What a step did with one of the clients.</summary>
internal sealed record StepTrace(ScriptStep Step, string Outcome, IReadOnlyList<WireRequest> Requests);
