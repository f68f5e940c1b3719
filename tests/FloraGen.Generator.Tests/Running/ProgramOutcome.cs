using FloraGen.Tests.Calls;

namespace FloraGen.Tests.Running;

/// <param name="Result">What the program returned.</param>
/// <param name="Requests">What it sent: method, path with query, body.</param>
internal sealed record ProgramOutcome(string Result, IReadOnlyList<string> Requests)
{
    /// <summary>What it sent, with headers.</summary>
    public IReadOnlyList<SentCall> Calls { get; init; } = [];
}
