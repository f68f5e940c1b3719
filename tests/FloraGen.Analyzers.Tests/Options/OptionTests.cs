using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Options;

/// <summary>What each option changes.</summary>
public sealed class OptionTests
{
    private const string EmptyDefault = "void M(AssetStatus s) { switch (s) { case AssetStatus.Ready: Log(\"r\"); break; default: break; } }";
    private const string DefaultWithContent = "void M(AssetStatus s) { switch (s) { case AssetStatus.Ready: Log(\"r\"); break; default: Log(\"x\"); break; } }";
    private const string SuccessOnlyOfParameter = "void M(AssetRetrieveResponse a) { if (a.Status == AssetStatus.Ready) Show(a.Url!); }";
    private const string SuccessOnlyOfResponse = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); if (a.Status == AssetStatus.Ready) Show(a.Url!); }";
    private const string PayloadOfResponse = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); Show(a.Url!); }";

    [Theory]
    [InlineData("handles_unless_empty", EmptyDefault, "FLORA1001")]
    [InlineData("always_handles", EmptyDefault, "")]
    [InlineData("never_handles", DefaultWithContent, "FLORA1001")]
    [InlineData("handles_unless_empty", DefaultWithContent, "FLORA1002")]
    public async Task CatchAllMovesTheBar(string value, string members, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync(members, ("catch_all", value)));

    [Theory]
    [InlineData("statement", "await client.Assets.CompleteAsync(id);", "FLORA1005")]
    [InlineData("statement", "var a = await client.Assets.CompleteAsync(id);", "")]
    [InlineData("statement_and_unused_local", "var a = await client.Assets.CompleteAsync(id);", "FLORA1005")]
    [InlineData("statement_and_unused_local", "_ = await client.Assets.CompleteAsync(id);", "")]
    [InlineData("also_underscore", "_ = await client.Assets.CompleteAsync(id);", "FLORA1005")]
    public async Task DiscardSaysWhatCounts(string value, string statement, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync($"async Task M(string id) {{ {statement} }}", ("discard", value)));

    [Theory]
    [InlineData("fresh", SuccessOnlyOfResponse, "FLORA1003")]
    [InlineData("none", SuccessOnlyOfResponse, "")]
    [InlineData("fresh", SuccessOnlyOfParameter, "")]
    [InlineData("all", SuccessOnlyOfParameter, "FLORA1003")]
    public async Task SuccessOnlyTestSaysOfWhichValues(string value, string members, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync(members, ("success_only_test", value)));

    [Theory]
    [InlineData("all", "FLORA1006")]
    [InlineData("unbounded", "")]
    public async Task PollingLeavesBoundedLoopsAlone(string value, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync("""
            async Task<string> M(string id, DateTime deadline) { for (;;) { var a = await client.Assets.RetrieveAsync(id);
              if (a.Status == AssetStatus.Ready) return a.Url!; if (DateTime.UtcNow > deadline) throw new TimeoutException(); await Task.Delay(500); } }
            """, ("polling", value)));

    [Fact]
    public async Task PollingStillSeesLoopsThatNothingElseEnds()
        => Assert.Equal("FLORA1006", await Snippets.IdsAsync("""
            async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); while (a.Status != AssetStatus.Ready) { await Task.Delay(1); a = await client.Assets.RetrieveAsync(id); } }
            """, ("polling", "unbounded")));

    [Theory]
    [InlineData("false", "")]
    [InlineData("true", "FLORA1004")]
    public async Task TrackParametersTreatsThemAsResponses(string value, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync("void M(AssetRetrieveResponse a) => Show(a.Url!);", ("track_parameters", value)));

    [Theory]
    [InlineData("true", "FLORA1004")]
    [InlineData("false", "")]
    public async Task TrackItemsLooksAtLists(string value, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync("async Task M() { await foreach (var a in client.Assets.ListAsync()) Show(a.Url!); }", ("track_items", value)));

    [Theory]
    [InlineData("Vet")]
    [InlineData("Case.Vet")]
    [InlineData("App.Case.Vet")]
    [InlineData("Other | App.Case.V*")]
    [InlineData("M:App.Case.Vet(Flora.AssetRetrieveResponse),Other")]
    public async Task GuardMethodsProveSuccess(string value)
    {
        const string members = "static void Vet(AssetRetrieveResponse a) { } async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); while (a.Status != AssetStatus.Ready) { a = await client.Assets.RetrieveAsync(id); LogVet(a); } } static void LogVet(AssetRetrieveResponse a) { }";

        Assert.Equal("FLORA1006", await Snippets.IdsAsync(members));
        Assert.Equal("", await Snippets.IdsAsync(members.Replace("LogVet", "Vet", StringComparison.Ordinal).Replace("static void Vet(AssetRetrieveResponse a) { } async", "async", StringComparison.Ordinal), ("guard_methods", value)));
    }

    [Fact]
    public async Task LoggingMethodsAreNoCheck()
    {
        const string members = "static void Audit(AssetStatus s) { } async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); Audit(a.Status); Show(a.Url!); }";

        Assert.Equal("", await Snippets.IdsAsync(members));
        Assert.Equal("FLORA1004", await Snippets.IdsAsync(members, ("logging_methods", "Audit")));
    }

    [Fact]
    public async Task LoggingMethodsCanTakeOneOut()
    {
        const string members = "static void LogAndCheck(AssetStatus s) { } async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); LogAndCheck(a.Status); Show(a.Url!); }";

        Assert.Equal("FLORA1004", await Snippets.IdsAsync(members));
        Assert.Equal("", await Snippets.IdsAsync(members, ("logging_methods", "-LogAndCheck")));
    }

    [Fact]
    public async Task FailureMembersAddAndRemove()
    {
        const string members = "string M(AssetStatus s) => s switch { AssetStatus.Ready => \"r\", AssetStatus.Failed => \"f\", AssetStatus.Unrecognized => \"u\" };";

        Assert.Equal("", await Snippets.IdsAsync(members));
        Assert.Equal("FLORA1001", await Snippets.IdsAsync(members, ("failure_members", "AssetStatus.PendingUpload")));
        Assert.Equal("", await Snippets.IdsAsync(EmptyDefault, ("failure_members", "-AssetStatus.Failed")));
    }

    [Fact]
    public async Task PayloadMembersAddAndRemove()
    {
        Assert.Equal("", await Snippets.IdsAsync(PayloadOfResponse, ("payload_members", "-AssetRetrieveResponse.Url")));
        Assert.Equal("FLORA1004", await Snippets.IdsAsync(PayloadOfResponse.Replace("a.Url", "a.Name", StringComparison.Ordinal), ("payload_members", "AssetRetrieveResponse.Name")));
    }

    [Theory]
    [InlineData("M")]
    [InlineData("App.Case")]
    [InlineData("App")]
    [InlineData("T:App.Case")]
    public async Task ExcludedSymbolsAreLeftAlone(string value)
        => Assert.Equal("", await Snippets.IdsAsync(PayloadOfResponse, ("excluded_symbol_names", value)));

    [Fact]
    public async Task ExcludedMethodOfTheClientMayBeDiscarded()
        => Assert.Equal("", await Snippets.IdsAsync("async Task M(string id) { await client.Assets.CompleteAsync(id); }", ("excluded_symbol_names", "AssetsApi.CompleteAsync")));

    [Theory]
    [InlineData("relaxed", "")]
    [InlineData("strict", "FLORA1005")]
    public async Task TestsMayDiscard(string value, string expected)
    {
        SyntaxTree framework = AnalyzerRun.Tree("namespace Xunit { public class FactAttribute : System.Attribute { } }", "/app/Fact.cs");
        (string code, _) = CaseHost.Stub.FileOf(new UsageCase("", "", "[Xunit.Fact] public async Task M() { await client.Assets.CompleteAsync(\"x\"); }"));
        Compilation compilation = AnalyzerRun.Compile([.. CaseHost.Stub.Trees, framework, AnalyzerRun.Tree(code, "/app/Case.cs")]);

        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(compilation, new Dictionary<string, string> { ["floragen.test_projects"] = value });

        Assert.Equal(expected, string.Join(' ', diagnostics.Select(static diagnostic => diagnostic.Id)));
    }

    [Theory]
    [InlineData("2000", "FLORA1004")]
    [InlineData("1", "")]
    public async Task LargeBodiesAreLeftAlone(string value, string expected)
        => Assert.Equal(expected, await Snippets.IdsAsync(PayloadOfResponse, ("max_blocks", value)));
}
