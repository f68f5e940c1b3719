using FloraGen.Analyzers.Tests.Running;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>The cases of the second set, and the client they are written for, as a library.</summary>
internal static class SharedCases
{
    private const string Cases = "analyzer-cases-2.md";

    public static CaseHost Host { get; } = new("shared", "SHARED", "using Flora;", [], [AnalyzerRun.Emit([AnalyzerRun.Tree(Preamble(), "/app/Preamble.cs")])]);

    /// <summary>The cases of single rules.</summary>
    public static IReadOnlyList<UsageCase> OfRules { get; } = Of("analyzer-rules-2.md");

    /// <summary>The cases of the older rules that warn, and are members of a class.</summary>
    public static IReadOnlyList<UsageCase> OfUse { get; } = [.. Of(Cases).Where(static usage => usage.Warns && !usage.IsFile)];

    /// <summary>What a theory over cases is given: where there are none it is skipped, and still needs one.</summary>
    public static TheoryData<string> Names(IEnumerable<string> names) => SharedPage.AreHere ? [.. names] : [""];

    private static IReadOnlyList<UsageCase> Of(string page) => SharedPage.AreHere ? [.. SharedPage.All[page].Cases.Values] : [];

    /// <summary>The client, with the mark for secrets, which is newer than it.</summary>
    private static string Preamble() => !SharedPage.AreHere ? "" : SharedPage.All[Cases].Preamble
        .Replace("public string? UploadUrl", "[global::FloraGen.Secret] public string? UploadUrl", StringComparison.Ordinal)
        + "\nnamespace FloraGen { [System.AttributeUsage(System.AttributeTargets.Property)] internal sealed class SecretAttribute : System.Attribute { } }\n";
}
