using System.Collections.Immutable;
using System.Diagnostics;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace FloraGen.Analyzers.Tests.Stress;

/// <summary>No code makes the rules fail or hang.</summary>
public sealed class StressTests(ITestOutputHelper output)
{
    /// <summary>Names more assemblies, separated by semicolons, for a longer run.</summary>
    private const string MoreAssemblies = "FLORAGEN_STRESS_ASSEMBLIES";

    /// <summary>The rules look at as much as they can.</summary>
    private static readonly Dictionary<string, string> s_options = new()
    {
        ["floragen.payload_members"] = "*",
        ["floragen.track_parameters"] = "true",
        ["floragen.success_only_test"] = "all",
        ["floragen.catch_all"] = "never_handles",
        ["floragen.discard"] = "also_underscore",
        ["floragen.test_projects"] = "strict",
    };

    /// <summary>Without CI=true the rules look at the first.</summary>
    private static readonly string[] s_assemblies = ["YamlDotNet.dll", "Newtonsoft.Json.dll"];

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    public static TheoryData<string> Assemblies
        => [.. (CompilerPart.IsMore ? CompilerPart.Of(s_assemblies) : s_assemblies[..1]), .. Environment.GetEnvironmentVariable(MoreAssemblies)?.Split(';') ?? []];

    [StressTheory]
    [MemberData(nameof(Assemblies))]
    public async Task RulesComeToAnEndOnCodeOfOthers(string assembly)
    {
        Compilation compilation = DecompiledCode.Of(assembly);
        Stopwatch watch = Stopwatch.StartNew();

        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun
            .AnalyzeAllAsync(compilation, s_options, new StatusUsageAnalyzer(new FailLikeRecognition()))
            .WaitAsync(s_limit);

        int lines = compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);
        IEnumerable<string> counts = diagnostics.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static group => group.Key).Select(static group => $"{group.Key} {group.Count()}");
        output.WriteLine($"{assembly}: {lines} lines, {watch.Elapsed.TotalSeconds:0.0} s, {string.Join(", ", counts)}");
        Assert.NotEmpty(diagnostics);
    }
}
