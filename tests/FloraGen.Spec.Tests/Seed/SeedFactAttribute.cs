namespace FloraGen.Spec.Tests.Seed;

/// <summary>A test that needs the seed document. Without it the test is reported as skipped, never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute() => Skip = SeedPresence.SkipReason;
}
