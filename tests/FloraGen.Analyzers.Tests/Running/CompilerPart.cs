using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>
/// The compiler that is supported longest tries every case. The others try a part by default, always the same one; continuous integration
/// tries all in the newest as well, and who sets FLORAGEN_EXHAUSTIVE=1 in each.
/// </summary>
internal static class CompilerPart
{
    private const int Share = 5;

    /// <summary>The version of the compiler that the tests run with.</summary>
    public static Version Version { get; } = typeof(Compilation).Assembly.GetName().Version!;

    public static bool IsAll { get; } = Version == new Version(4, 8, 0, 0)
        || (Environment.GetEnvironmentVariable("CI") is "true" && Version.Major >= 5)
        || Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1";

    /// <summary>Every fifth, beginning with the first, or all.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all) => IsAll ? all : all.Where(static (_, index) => index % Share == 0);
}
