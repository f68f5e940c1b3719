using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Options;

/// <summary>FLORA1099: options that cannot be used.</summary>
public sealed class WrongOptionTests
{
    [Theory]
    [InlineData("catch_all", "sometimes", "it is one of handles_unless_empty, always_handles, never_handles")]
    [InlineData("discard", "all", "it is one of statement, statement_and_unused_local, also_underscore")]
    [InlineData("success_only_test", "1", "it is one of fresh, none, all")]
    [InlineData("polling", "forever", "it is one of all, unbounded")]
    [InlineData("test_projects", "off", "it is one of relaxed, strict")]
    [InlineData("track_items", "yes", "it is true or false")]
    [InlineData("track_parameters", "1", "it is true or false")]
    [InlineData("max_blocks", "0", "it is a whole number above 0")]
    [InlineData("max_blocks", "many", "it is a whole number above 0")]
    [InlineData("guard_methods", "Ensure Ready", "it is a list of names, separated by |")]
    [InlineData("guard_methods", "-Ensure", "a - has no meaning here: nothing is in the list by itself")]
    [InlineData("payload_members", "Url||Name", "it is a list of names, separated by |")]
    [InlineData("pollings", "all", "there is no such option")]
    public async Task ValueIsReportedOnceForAllFiles(string option, string value, string reason)
    {
        Compilation compilation = AnalyzerRun.Compile([.. CaseHost.Stub.Trees, AnalyzerRun.Tree("class A { }", "/app/A.cs"), AnalyzerRun.Tree("class B { }", "/app/B.cs")]);

        Diagnostic diagnostic = Assert.Single(await AnalyzerRun.AnalyzeAllAsync(
            compilation, new Dictionary<string, string> { ["floragen." + option] = value }, new StatusUsageAnalyzer()));

        Assert.Equal("FLORA1099", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal($"floragen.{option} = {value} is ignored: {reason}", diagnostic.GetMessage());
    }

    [Fact]
    public async Task WrongValueLeavesTheDefault()
        => Assert.Equal("FLORA1004", await Snippets.IdsAsync("async Task M() { await foreach (var a in client.Assets.ListAsync()) Show(a.Url!); }", ("track_items", "maybe")));

    [Fact]
    public async Task NothingRunsWithoutAStatusInTheProject()
    {
        Compilation compilation = AnalyzerRun.Compile([AnalyzerRun.Tree("class A { }", "/app/A.cs")]);

        Assert.Empty(await AnalyzerRun.AnalyzeAllAsync(compilation, new Dictionary<string, string> { ["floragen.polling"] = "forever" }, new StatusUsageAnalyzer()));
    }
}
