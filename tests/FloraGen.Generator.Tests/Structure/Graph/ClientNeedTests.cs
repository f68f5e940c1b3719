using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Testing.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>A client has the files of the runtime that it takes to compile it, and no other. What they need in turn, RuntimeEdgeTests looks at.</summary>
[Trait("Category", "Corpus")]
public class ClientNeedTests(ITestOutputHelper output)
{
    [CorpusTheory]
    [InlineData("adyen")]
    [InlineData("large")]
    [InlineData("oai")]
    [InlineData("readme")]
    [InlineData("twilio")]
    public void NoClientCompilesWithoutAFileThatItNames(string folder)
    {
        IReadOnlyList<CorpusDocument> all = CorpusFolder.Documents(folder), documents = Exhaustive.PartOf(all, share: 3);
        string[] faults = [.. documents.AsParallel().AsOrdered().SelectMany(static document => FaultsOf(document.Generate()).Select(fault => $"{document}: {fault}"))];

        output.WriteLine(Exhaustive.Describe(documents.Count, all.Count, "documents"));
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    [Fact]
    public void FloraHasNoFileThatItDoesNotNeed() => Assert.Empty(FaultsOf(GeneratorRun.Of(RepositoryPath.FloraDocument)));

    private static IEnumerable<string> FaultsOf(GeneratorRun run)
    {
        WrittenFile[] written = [.. run.Result.TrackedSteps[TrackingNames.Files].SelectMany(static step => step.Outputs).Select(static each => (WrittenFile)each.Value)];
        if (written.Length == 0)
        {
            return [];
        }

        EmissionOptions options = written[0].Client.Options.OfRuntime();
        Dictionary<string, SyntaxTree> trees = run.Output.SyntaxTrees.GroupBy(static tree => Path.GetFileName(tree.FilePath)).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        Dictionary<string, RuntimeFile> runtime = RuntimeSource.Files.ToDictionary(static file => file.FileName, StringComparer.Ordinal);
        // Parts, one of which may be the client's, cannot stand without the type's own file, and compile by themselves: they declare the type.
        ILookup<string, CSharpFile> namedBy = written
            .Select(static each => each.File!)
            .SelectMany(static file => file.Needs, static (file, need) => (file, need))
            .Where(pair => !pair.file.HintName.StartsWith(StemOf(pair.need), StringComparison.Ordinal))
            .ToLookup(static pair => pair.need, static pair => pair.file, StringComparer.Ordinal);
        IEnumerable<string> vain = namedBy
            .Where(need => runtime[need.Key].AppliesTo(options.Target))
            .Select(need => (need.Key, Smallest: need.MinBy(static file => file.Text.Length)!))
            .Where(need => Compiles(run.Output.RemoveSyntaxTrees(trees.Where(tree => tree.Key.StartsWith(StemOf(need.Key), StringComparison.Ordinal)).Select(static tree => tree.Value)), trees[need.Smallest.HintName]))
            .Select(static need => $"{need.Smallest.HintName} compiles without {need.Key}");
        return [.. vain, .. NotReached(runtime, options, trees.Keys.ToHashSet(StringComparer.Ordinal), namedBy.Select(static need => need.Key))];

        string StemOf(string name) => runtime[name].For(options).HintName[..^"g.cs".Length];
    }

    private static bool Compiles(CSharpCompilation compilation, SyntaxTree tree)
        => !compilation.GetSemanticModel(tree).GetDiagnostics().Any(static item => item.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Files that no way through the graph leads to from the client's own.</summary>
    private static IEnumerable<string> NotReached(Dictionary<string, RuntimeFile> runtime, EmissionOptions options, HashSet<string> written, IEnumerable<string> named)
    {
        HashSet<string> reached = [];
        List<string> front = [.. named];
        while (front.Count > 0)
        {
            front =
            [
                .. front.Where(reached.Add)
                    .ToArray()
                    .SelectMany(name => RuntimeGraph.NeedsOf(name).Where(need => need.AppliesTo(options.Target)).Select(static need => need.File)
                        .Concat(runtime.Values.Where(file => file.GoesWithType && file.TypeName == name).Select(static file => file.FileName))),
            ];
        }

        return runtime.Values
            .Where(file => !file.IsPolyfill && written.Contains(file.For(options).HintName) && !reached.Contains(file.FileName))
            .Select(static file => $"{file.FileName} is there, and nothing needs it");
    }
}
