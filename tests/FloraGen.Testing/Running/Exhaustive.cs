namespace FloraGen.Testing.Running;

/// <summary>
/// Tests that repeat a promise over many inputs take a part of them by default, always the same one. Continuous integration takes a larger
/// part, and who sets FLORAGEN_EXHAUSTIVE=1 takes all of them.
/// </summary>
public static class Exhaustive
{
    /// <summary>One of so many inputs is taken.</summary>
    private static int Share => IsAskedByHand ? 1 : ContinuousIntegration.IsRunning ? 2 : 16;

    public static bool IsAsked { get; } = IsAskedByHand || ContinuousIntegration.IsRunning;

    /// <summary>What takes minutes is left to who sets the variable.</summary>
    public static bool IsAskedByHand => Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1";

    /// <summary>One of sixteen, beginning with the first, or one of two, or all.</summary>
    public static IReadOnlyList<T> PartOf<T>(IReadOnlyList<T> all) => [.. all.Where(static (_, index) => index % Share == 0)];

    /// <summary>One of so many of those, for a test that takes longer than others.</summary>
    public static IReadOnlyList<T> PartOf<T>(IReadOnlyList<T> all, int share) => IsAskedByHand ? all : [.. PartOf(all).Where((_, index) => index % share == 0)];

    /// <summary>One of so many by default, beginning with the first; all where continuous integration runs.</summary>
    public static IReadOnlyList<T> FewOf<T>(IReadOnlyList<T> all, int share) => IsAsked ? all : [.. all.Where((_, index) => index % share == 0)];

    /// <summary>How many of so many random inputs are tried.</summary>
    public static int PartOf(int count) => count / Share;

    /// <summary>What a test says of the part that it took.</summary>
    public static string Describe(int taken, int all, string what)
        => taken == all ? $"{all} {what}" : $"{taken} of {all} {what}; CI=true takes more, FLORAGEN_EXHAUSTIVE=1 all";
}
