using System.Globalization;
using System.Text.RegularExpressions;
using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>What a clock said of one build, in milliseconds.</summary>
/// <param name="Whole">From the start of <c>dotnet build</c> to its end.</param>
/// <param name="Compiler">MSBuild's figure for the task that runs the compiler.</param>
internal sealed partial record BuildTime(double Whole, double Compiler)
{
    public static BuildTime Of(ConsumerProject project, BuildMode mode)
    {
        Command build = project.Build(mode, ["-clp:PerformanceSummary"]).ShouldSucceed();
        return new BuildTime(build.Elapsed.TotalMilliseconds, double.Parse(CompilerTask().Match(build.Text).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^\s*(\d+) ms  Csc ", RegexOptions.Multiline)]
    private static partial Regex CompilerTask();
}
