using Reliability.Support;

namespace Reliability.Faults;

/// <summary>One way in which a server or a network misbehaves.</summary>
/// <param name="Name">What it is called in the docs.</param>
/// <param name="Family">The row of the promises that it falls under.</param>
/// <param name="StrikeAsync">What is sent instead of the right response.</param>
internal sealed record Fault(string Name, string Family, Func<WireConnection, Reply, Task> StrikeAsync)
{
    public FaultStage Stage { get; init; }

    public FaultNetwork Network { get; init; }

    /// <summary>The exception that the family's promise calls <c>*</c>, where it differs from fault to fault.</summary>
    public string Exception { get; init; } = "";

    public override string ToString() => Name;
}
