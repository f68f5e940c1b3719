namespace FloraGen.Spec.Tests.Seed;

/// <summary>A theory that needs the seed document. Without it the theory is reported as skipped, never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTheoryAttribute : TheoryAttribute
{
    public SeedTheoryAttribute() => Skip = SeedPresence.SkipReason;
}
