using FloraGen.Analyzers.Flow.Values;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>What a switch looks at.</summary>
/// <param name="Facts">What is known of each value that the switch can tell apart.</param>
internal sealed record SwitchInput(AbstractValue Value, IReadOnlyDictionary<int, ValueFacts> Facts);
