using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>Which arm of a switch some values reach.</summary>
/// <param name="Arm">Null when they reach none.</param>
/// <param name="IsNamed">Whether the arm is for these values, and not for any.</param>
internal sealed record SwitchOutcome(IReadOnlyDictionary<int, StatusSet> Values, SwitchArm? Arm, bool IsNamed);
