using System.Collections.Immutable;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Tests;

/// <summary>A flow graph costs more than the rest of an analysis, so it is only made where a status is looked at.</summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData("Task M() => client.Assets.RetrieveAsync(\"1\");")]
    [InlineData("async Task M() { await client.Assets.CompleteAsync(\"1\"); }")]
    [InlineData("async Task M() { var a = await client.Assets.RetrieveAsync(\"1\"); Show(a.Name); }")]
    [InlineData("async Task M(List<string> ids) { foreach (string id in ids) { await client.Assets.RetryAsync(id); } }")]
    public void BodyThatLooksAtNoStatusHasNoGraph(string member) => Assert.Empty(GraphsOf(member));

    [Theory]
    [InlineData("async Task M() { var a = await client.Assets.RetrieveAsync(\"1\"); Show(a.Url!); }")]
    [InlineData("async Task M() { var a = await client.Assets.RetrieveAsync(\"1\"); Show(a.FailureMessage!); }")]
    [InlineData("async Task M() { if (await client.Assets.RetrieveAsync(\"1\") is { Status: AssetStatus.Ready }) { Show(\"\"); } }")]
    [InlineData("void M(AssetStatus s) { Show($\"{s}\"); }")]
    [InlineData("void M(IEnumerable<AssetStatus> all) { foreach (int s in all) { Show(\"\"); } }")]
    public void BodyThatLooksAtOneHasOne(string member) => _ = Assert.Single(GraphsOf(member));

    private static IReadOnlyList<GraphFlow> GraphsOf(string member)
    {
        (string code, _) = CaseHost.Stub.FileOf(new UsageCase("", "", member));
        SyntaxTree tree = AnalyzerRun.Tree(code, "/app/Case.cs");
        Compilation compilation = CaseHost.Stub.Compile(tree);
        Assert.Empty(AnalyzerRun.Errors(compilation));
        UsageModel model = new(compilation, new EditorConfig(ImmutableDictionary<string, string>.Empty), new AttributeRecognition());
        (UsageOptions options, StatusCatalog catalog) = model.Of(tree);

        // The words of the client are always looked for first, and with them its records.
        Assert.True(catalog.Words.OccurIn(tree.GetText(), new(0, tree.Length)));
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        return BodyFlow.Of(compilation.GetSemanticModel(tree).GetOperation(method)!, catalog, options, CancellationToken.None)!.Graphs;
    }
}
