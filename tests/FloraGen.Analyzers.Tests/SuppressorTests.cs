using System.Collections.Immutable;
using FloraGen.Analyzers.Suppressors;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>Warnings of the compiler that the status makes pointless.</summary>
public sealed class SuppressorTests
{
    private const string Before = "string M(AssetRetrieveResponse a) { ";

    [Theory]
    [InlineData("if (a.Status != AssetStatus.Ready) throw new Exception(); return a.Url; }")]
    [InlineData("if (a.Status == AssetStatus.Ready) Show(a.Url); return \"\"; }")]
    [InlineData("return a.Status == AssetStatus.Ready ? a.Url.Trim() : \"\"; }")]
    [InlineData("return a.Status switch { AssetStatus.Ready => a.Url, AssetStatus.Failed => throw new Exception(), _ => \"\" }; }")]
    [InlineData("string s = a.Status == AssetStatus.Ready ? a.Url : \"\"; return \"\"; }")]
    [InlineData("bool ok = a is { Status: AssetStatus.Ready }; if (ok) return a.Url; return \"\"; }")]
    [InlineData("Func<string> f = () => { if (a.Status == AssetStatus.Ready) return a.Url; return \"\"; }; return f(); }")]
    public async Task ProvenMemberIsNotNull(string body) => Assert.Empty(await WarningsAsync(Before + body));

    [Theory]
    [InlineData("return a.Url; }", "CS8603")]
    [InlineData("if (a.Status != AssetStatus.Failed) return a.Url; return \"\"; }", "CS8603")]
    [InlineData("if (a.Status == AssetStatus.Ready) return a.Name; return \"\"; }", "CS8603")]
    [InlineData("if (a.Status == AssetStatus.Ready) { a = a with { Status = AssetStatus.Failed }; return a.Url; } return \"\"; }", "CS8603")]
    [InlineData("return a.Status switch { AssetStatus.Ready => a.Url, _ => a.Name }; }", "CS8603")]
    [InlineData("if (a.Status >= AssetStatus.Ready) Show(a.Url); return \"\"; }", "CS8604")]
    public async Task WarningStaysWhereNothingIsProven(string body, string expected) => Assert.Equal([expected], await WarningsAsync(Before + body));

    public static TheoryData<string> Proofs => [.. CasePages.OfProofs.Select(static usage => usage.ToString())];

    [Theory]
    [MemberData(nameof(Proofs))]
    public async Task OnlyWhatIsProvenIsSuppressed(string name)
    {
        UsageCase usage = CasePages.OfProofs.Single(usage => usage.ToString() == name);
        (string code, int offset) = CaseHost.Library.FileOf(usage);
        Compilation compilation = CaseHost.Library.Compile(AnalyzerRun.Tree(code, "/app/Case.cs"));
        Assert.Empty(AnalyzerRun.Errors(compilation));

        string? difference = await SuppressionMarks.CompareAsync(usage, compilation, offset);
        Assert.True(difference is null, $"{difference}\n{usage.Body}");
    }

    [Theory]
    [InlineData("string M(AssetStatus s) => s switch { AssetStatus.Unrecognized => \"u\", AssetStatus.PendingUpload => \"p\", AssetStatus.Ready => \"r\", AssetStatus.Failed => \"f\" };")]
    [InlineData("string M(AssetKind k) => k switch { AssetKind.Unrecognized => \"u\", AssetKind.Image => \"i\", AssetKind.Video => \"v\" };")]
    public async Task SwitchThatNamesEveryValueIsComplete(string members) => Assert.Empty(await WarningsAsync(members));

    [Fact]
    public async Task EnumOfSomebodyElseIsAnotherMatter()
        => Assert.Equal(["CS8524"], await WarningsAsync("string M(Own k) => k switch { Own.A => \"a\", Own.B => \"b\" }; enum Own { A, B }"));

    private static async Task<string[]> WarningsAsync(string members)
    {
        (string code, _) = CaseHost.Stub.FileOf(new UsageCase("", "", members));
        Compilation compilation = CaseHost.Stub.Compile(AnalyzerRun.Tree(code, "/app/Case.cs"));
        Assert.Empty(AnalyzerRun.Errors(compilation));
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAllAsync(compilation, null, new UnnamedValueSuppressor(), new ProvenPayloadSuppressor());
        return [.. diagnostics
            .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath == "/app/Case.cs")
            .Select(static diagnostic => diagnostic.Id)];
    }
}
