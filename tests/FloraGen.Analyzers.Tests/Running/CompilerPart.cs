using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>
/// The compiler that is supported longest tries every case. The others try a part, always the same one, which is larger where continuous
/// integration runs, and in the newest of them. Who sets FLORAGEN_EXHAUSTIVE=1 tries all in each.
/// </summary>
internal static class CompilerPart
{
    private static readonly bool s_isIntegration = Environment.GetEnvironmentVariable("CI") is "true";

    /// <summary>The version of the compiler that the tests run with.</summary>
    public static Version Version { get; } = typeof(Compilation).Assembly.GetName().Version!;

    public static bool IsAll { get; } = Version == new Version(4, 8, 0, 0)
        || Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1";

    /// <summary>One of so many cases is tried where not all are.</summary>
    public static int Share { get; } = !s_isIntegration ? 15 : Version.Major >= 5 ? 3 : 5;

    /// <summary>Whether continuous integration runs, or all is asked for.</summary>
    public static bool IsMore { get; } = s_isIntegration || Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1";

    /// <summary>One of <see cref="Share"/>, beginning with the first, or all.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all) => IsAll ? all : all.Where(static (_, index) => index % Share == 0);

    /// <summary>Every second in the oldest by default, and all where continuous integration runs: for cases that resemble others.</summary>
    public static IEnumerable<T> OfAlike<T>(IEnumerable<T> all) => IsMore ? all : IsAll ? all.Where(static (_, index) => index % 2 == 0) : Of(all);

    /// <summary>A part in newer compilers by default, and all where continuous integration runs: for cases that are fewer.</summary>
    public static IEnumerable<T> OfFew<T>(IEnumerable<T> all) => IsMore ? all : Of(all);
}
