using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>What a switch does with failures: FLORA1001 reports those that are lost, FLORA1002 those that a catch-all takes along.</summary>
/// <param name="Lost">The failures, by value, that reach no arm, or an arm that does nothing with them.</param>
/// <param name="Combination">For a tuple: values that are lost together.</param>
internal sealed record SwitchVerdict(StatusSet Lost, StatusSet CaughtAlong, SwitchOutcome? Combination)
{
    public static SwitchVerdict Of(SwitchReading reading, CatchAll option)
    {
        StatusSet lost = default, caught = default;
        SwitchOutcome? combination = null;
        foreach (SwitchOutcome outcome in reading.FailureOutcomes())
        {
            StatusSet failures = outcome.Values
                .Select(each => each.Value & reading.Graph.Table.StatusOf(each.Key)!.Failures)
                .Aggregate(StatusSet.None, static (set, each) => set | each);
            if (IsLost(outcome, option))
            {
                combination ??= outcome;
                lost |= failures;
            }
            else if (outcome is { IsNamed: false, Arm: { Throws: false, IsEmpty: false } } && !IsolatesFailures(reading))
            {
                caught |= failures;
            }
        }

        return new SwitchVerdict(lost, caught, combination);
    }

    private static bool IsLost(SwitchOutcome outcome, CatchAll option)
        => outcome.Arm is not { } arm
            || (!outcome.IsNamed && option switch
            {
                CatchAll.AlwaysHandles => false,
                CatchAll.NeverHandles => !arm.Throws,
                _ => arm.IsEmpty,
            });

    /// <summary>Whether every ordinary value has an arm of its own, so that the catch-all is for failures.</summary>
    private static bool IsolatesFailures(SwitchReading reading)
    {
        if (reading.Ids is not [var id])
        {
            return false;
        }

        StatusSet ordinary = reading.Graph.Table.StatusOf(id)!.Ordinary & reading.Facts[id].Possible;
        return ordinary.Members.All(member => reading.OutcomeOf(member).IsNamed);
    }
}
