using InteropTests.Clients;

namespace InteropTests.Script;

/// <summary>One thing that both clients do.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Outcome">What comes of it for ours.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record ScriptStep(string Name, string Outcome, Func<ScriptRun, Task<ScriptedOutcome>> RunAsync);
