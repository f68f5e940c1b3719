using System.Globalization;
using System.Text.RegularExpressions;

namespace FloraGen.Benchmarks.Building;

/// <summary>What a compiler that has just started says of generators and analyzers, in milliseconds of their own time: analyzers run beside each other.</summary>
internal sealed record CompilerPhases(double Generator, double Analyzers, double AllAnalyzers)
{
    public static CompilerPhases Of(ConsumerProject project)
    {
        string text = project.Build(BuildMode.Cold, ["-p:ReportAnalyzer=true", "-v", "d"]).ShouldSucceed().Text;
        return new CompilerPhases(
            In(text, @"^\s*<?(\d+\.\d+)\s+<?\d+\s+FloraGen\.FloraGenerator"),
            In(text, @"^\s*<?(\d+\.\d+)\s+<?\d+\s+FloraGen\.Analyzers, "),
            In(text, @"Total analyzer execution time: (\d+\.\d+) seconds"));
    }

    private static double In(string text, string pattern)
    {
        Match match = Regex.Match(text, pattern, RegexOptions.Multiline);
        return match.Success ? 1000 * double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : double.NaN;
    }
}
