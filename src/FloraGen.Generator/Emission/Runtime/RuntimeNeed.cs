namespace FloraGen.Emission.Runtime;

/// <summary>Another file that a file of the runtime needs.</summary>
/// <param name="File">Its name.</param>
/// <param name="Condition">The symbol that has to be defined for that, or its negation; null where it is needed always.</param>
internal sealed record RuntimeNeed(string File, string? Condition)
{
    public bool AppliesTo(TargetProject target) => Condition is null || target.Satisfies(Condition);
}
