using Reliability.Faults;

namespace Reliability.Matrix;

/// <summary>Every fault.</summary>
internal static class FaultList
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. BrokenResponses.All, .. BrokenBodies.All, .. Lengths.All, .. WrongContents.All, .. TooMuch.All, .. OddResponses.All, .. Statuses.All, .. BrokenHandshakes.All, .. BrokenTunnels.All, .. OverTls.All];

    /// <summary>Nothing goes wrong.</summary>
    public static Fault None { get; } = new("none", "odd, and right", static (connection, reply) => connection.SendAsync(reply.Whole()));

    public static Fault Of(string name) => All.Single(fault => fault.Name == name);
}
