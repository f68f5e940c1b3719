using FloraGen.Model;

namespace FloraGen.Emission.Planning.Types;

/// <summary>How a record says failure, in C# names.</summary>
/// <param name="Member">The property that holds the status.</param>
/// <param name="WireName">The same on the wire.</param>
/// <param name="EnumName">Its enum.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Failures">Members of the enum that mean failure.</param>
/// <param name="Detail">The first text that explains a failure.</param>
internal sealed record StatusPlan(
    string Member, string WireName, string EnumName, bool IsNullable, EquatableArray<string> Failures, string? Detail);
