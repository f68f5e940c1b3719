using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using FloraGen.Analyzers.Suppressors;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace FloraGen.Analyzers.Tests.Soundness;

/// <summary>What the analyzers say of programs made at random is held against what these do, for every status.</summary>
public sealed partial class SoundnessTests(ITestOutputHelper output)
{
    private const int ProgramsPerFile = 250;

    /// <summary>A use that few runs come to may be safe in those by chance.</summary>
    private const int FewRuns = 40;

    private static readonly int s_programs = Environment.GetEnvironmentVariable("FLORAGEN_EXHAUSTIVE") is "1" ? 10_000
        : Environment.GetEnvironmentVariable("CI") is "true" ? 4_000
        : 300;

    [Fact]
    public async Task NoSuppressedUseIsNullInAnyRunAndHardlyAWarnedOneIsSafeInAll()
    {
        (bool[] isNull, int[] reached) = Run(s_programs);
        (HashSet<int> suppressed, HashSet<int> warned, string[] texts) = await AnalyzeAsync(s_programs);

        int[] unsound = [.. suppressed.Where(site => isNull[site]).Order()];
        int[] needless = [.. warned.Where(site => reached[site] > FewRuns && !isNull[site]).Order()];
        output.WriteLine($"{s_programs} programs with {isNull.Length} uses: {suppressed.Count} suppressed, {unsound.Length} of them null; {warned.Count} warned of, {needless.Length} of them never null.");
        Assert.True(unsound.Length == 0, $"{unsound.Length} of {suppressed.Count} suppressed uses are null in some run, such as number {unsound.FirstOrDefault()} in:\n{ProgramWith(texts, unsound.FirstOrDefault())}");

        // Conditions made at random can contradict each other, and then a use is safe for reasons that nobody would write.
        Assert.True(needless.Length * 50 <= warned.Count, $"{needless.Length} of {warned.Count} warnings are for uses that are never null, such as number {needless.FirstOrDefault()} in:\n{ProgramWith(texts, needless.FirstOrDefault())}");
        Assert.True(suppressed.Count * 50 > isNull.Length, "Hardly anything is suppressed.");
    }

    private static (bool[] IsNull, int[] Reached) Run(int programs)
    {
        (string[] texts, int sites) = Write(programs, isRun: true);
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compile(texts).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable)).Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10)));

        stream.Position = 0;
        AssemblyLoadContext context = new("Programs", isCollectible: true);
        Type suite = context.LoadFromStream(stream).GetType("Programs.Suite", throwOnError: true)!;
        return ((bool[], int[]))suite.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [programs, sites])!;
    }

    private static async Task<(HashSet<int> Suppressed, HashSet<int> Warned, string[] Texts)> AnalyzeAsync(int programs)
    {
        (string[] texts, _) = Write(programs, isRun: false);
        Compilation compilation = Compile(texts);
        IEnumerable<Diagnostic> before = compilation.GetDiagnostics();
        IEnumerable<Diagnostic> after = await AnalyzerRun.AnalyzeAllAsync(compilation, null, new StatusUsageAnalyzer(), new ProvenPayloadSuppressor());
        HashSet<int> open = SitesOf(after, "CS8602");
        return ([.. SitesOf(before, "CS8602").Where(site => !open.Contains(site))], SitesOf(after, "FLORA1004"), texts);
    }

    private static HashSet<int> SitesOf(IEnumerable<Diagnostic> diagnostics, string id)
        => [.. diagnostics.Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed).Select(SiteOf).Where(static site => site >= 0)];

    /// <summary>The number in a comment right before the place.</summary>
    private static int SiteOf(Diagnostic diagnostic)
    {
        int start = diagnostic.Location.SourceSpan.Start;
        Match match = Number().Match(diagnostic.Location.SourceTree!.ToString().Substring(Math.Max(0, start - 12), Math.Min(12, start)));
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
    }

    private static CSharpCompilation Compile(string[] texts)
        => AnalyzerRun.Compile([AnalyzerRun.Tree(EmbeddedPage.Read("World.cs"), "/app/World.cs"), .. texts.Select(static (text, index) => AnalyzerRun.Tree(text, $"/app/Programs{index}.cs"))]);

    private static (string[] Texts, int Sites) Write(int programs, bool isRun)
    {
        List<string> texts = [];
        int sites = 0;
        for (int first = 0; first < programs; first += ProgramsPerFile)
        {
            StringBuilder text = new("#nullable enable\nusing System; using System.Collections.Generic;\nnamespace Programs;\npublic sealed partial class Suite\n{\n");
            for (int number = first; number < Math.Min(programs, first + ProgramsPerFile); number++)
            {
                RandomProgram program = new(number, sites, isRun);
                _ = text.Append(program.Write(number));
                sites += program.Sites;
            }

            texts.Add(text.Append("}\n").ToString());
        }

        return ([.. texts], sites);
    }

    private static string? ProgramWith(string[] texts, int site)
        => texts.SelectMany(static text => text.Split("public int ")).FirstOrDefault(text => text.Contains($"/*{site}*/", StringComparison.Ordinal));

    [GeneratedRegex(@"/\*(\d+)\*/$")]
    private static partial Regex Number();
}
