using FloraGen.Hosts.Tests.Running;

namespace FloraGen.Hosts.Tests;

/// <summary>The package in each compiler and editor that it is for, one after another: each takes a whole processor.</summary>
public sealed class HostTests
{
    private static readonly string[] s_rules = [.. Enumerable.Range(1001, 10).Select(static number => $"FLORA{number}")];

    private static readonly string[] s_frameworks = ["net8.0", "net9.0", "net10.0", "net472"];

    /// <summary>What each editor said about a project of a user.</summary>
    private static readonly Dictionary<string, Lazy<Task<string>>> s_editors = s_frameworks.ToDictionary(
        static framework => framework,
        static framework => new Lazy<Task<string>>(() => RunAsync(framework, HostProject.Create())));

    /// <summary>What each generated for large documents.</summary>
    private static readonly Dictionary<string, Lazy<Task<string>>> s_large = s_frameworks.ToDictionary(
        static framework => framework,
        static framework => new Lazy<Task<string>>(() => RunAsync(framework, HostProject.OfDocuments(LargeDocuments.All), "--generate-only")));

    [HostTheory(MonoFactAttribute.Program)]
    [InlineData("net8.0", "8.0 4.8 4.8")]
    [InlineData("net9.0", "9.0 4.14 4.14")]
    [InlineData("net10.0", "10.0 5.9 5.9")]
    [InlineData("net472", "4.0 4.14 4.14")]
    public async Task EditorShowsEachWarningAndAppliesEachFix(string framework, string host)
    {
        string report = await s_editors[framework].Value;

        Assert.Equal([$"host {host}"], ReportLines.Of(report, "host"));
        Assert.Empty(ReportLines.Of(report, "failed"));
        Assert.Empty(ReportLines.Of(report, "error"));
        Assert.Equal(HostProject.Expected[true].Order(StringComparer.Ordinal), ReportLines.Places(report, "diagnostic"));
        Assert.Equal(HostProject.Expected[false].Order(StringComparer.Ordinal), ReportLines.Places(report, "suppressed"));
        IReadOnlyList<string> applied = ReportLines.Of(report, "fixed");
        Assert.All(applied, static fix => Assert.EndsWith(" gone", fix, StringComparison.Ordinal));
        Assert.Equal(s_rules, applied.Select(static fix => fix.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [HostTheory(MonoFactAttribute.Program)]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    [InlineData("net472")]
    public async Task EveryEditorGeneratesWhatTheOldestOneDoes(string framework)
    {
        IReadOnlyList<string> oldest = [.. ReportLines.Of(await s_editors["net8.0"].Value, "generated"), .. ReportLines.Of(await s_large["net8.0"].Value, "generated")];

        // The client, the annotations, and as many clients, what they share, and annotations for the large documents.
        Assert.Equal(LargeDocuments.All.Count == 0 ? 2 : LargeDocuments.All.Count + 4, oldest.Count);
        Assert.Equal(oldest, [.. ReportLines.Of(await s_editors[framework].Value, "generated"), .. ReportLines.Of(await s_large[framework].Value, "generated")]);
    }

    [HostTheory(MonoFactAttribute.Program)]
    [InlineData("4.14.0", "net472", "box")]
    [InlineData("5.9.0", "net472", "discord")]
    [InlineData("4.14.0", "net9.0", "discord")]
    [InlineData("5.9.0", "net10.0", "openai")]
    public async Task CompilerMakesTheSameClientsAndShowsTheSameWarnings(string version, string framework, string large)
    {
        using HostProject project = HostProject.Create(LargeDocuments.ToCompile(large));

        ProcessOutput output = await new CompilerHost(version, framework).CompileAsync(project);

        Assert.Equal(HostProject.Expected[true].Order(StringComparer.Ordinal), ReportLines.Warnings(output.ShouldSucceed().Text));
        IReadOnlyList<string> known = [.. ReportLines.Of(await s_editors["net8.0"].Value, "generated"), .. ReportLines.Of(await s_large["net8.0"].Value, "generated")];
        IReadOnlyList<string> generated = CompilerHost.Generated(project);
        Assert.Equal(project.Documents.Count() + 2, generated.Count);

        // What two clients share is another thing than what others share, and FLORA's client is alone in an editor's project.
        string[] alike = [.. generated.Where(static part => !part.Contains(".ApiRuntime ", StringComparison.Ordinal) && !part.Contains(".Flora ", StringComparison.Ordinal))];
        Assert.Equal(project.Documents.Count(), alike.Length);
        Assert.All(alike, part => Assert.Contains(part, known));
    }

    [HostFact]
    public async Task OldestCompilerCompilesALargeClient()
    {
        string report = await RunAsync("net8.0", HostProject.OfDocuments(LargeDocuments.ToCompile("box")));

        Assert.Equal(["host 8.0 4.8 4.8"], ReportLines.Of(report, "host"));
        Assert.Empty(ReportLines.Of(report, "error"));
    }

    private static async Task<string> RunAsync(string framework, HostProject project, params string[] more)
    {
        using (project)
        {
            return await EditorHost.RunAsync(framework, project, more);
        }
    }
}
