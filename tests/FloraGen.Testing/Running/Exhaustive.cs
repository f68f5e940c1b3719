namespace FloraGen.Testing.Running;

/// <summary>
/// Tests that repeat a promise over many inputs take a part of them by default, always the same one. Continuous integration takes all of
/// them, and so does who sets FLORAGEN_EXHAUSTIVE=1.
/// </summary>
public static class Exhaustive
{
    private const int Share = 8;

    public static bool IsAsked { get; } = IsAskedByHand || ContinuousIntegration.IsRunning;

    /// <summary>What takes minutes is left to who sets the variable.</summary>
    public static bool IsAskedByHand => Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1";

    /// <summary>Every eighth, beginning with the first, or all.</summary>
    public static IReadOnlyList<T> PartOf<T>(IReadOnlyList<T> all) => IsAsked ? all : [.. all.Where(static (_, index) => index % Share == 0)];

    /// <summary>How many of so many random inputs are tried.</summary>
    public static int PartOf(int count) => IsAsked ? count : count / Share;

    /// <summary>What a test says of the part that it took.</summary>
    public static string Describe(int taken, int all, string what)
        => taken == all ? $"{all} {what}" : $"{taken} of {all} {what}; CI=true or FLORAGEN_EXHAUSTIVE=1 takes all of them";
}
