using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Testing.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>Without a file that the graph says another one needs, that one does not compile, or one that it needs: the graph says nothing in vain.</summary>
public class RuntimeEdgeTests(ITestOutputHelper output)
{
    private static readonly TargetProject s_newest = TargetProject.Net8 with { HasInstrumentAdvice = true, HasLogging = true, HasHttpClientFactory = true, HasConfiguration = true };

    private static readonly TargetProject s_oldest = new() { IsNet8 = false };

    [Fact]
    public void NoFileOfTheNewestFormCompilesWithoutWhatItNeeds() => AssertNeeded(RuntimeForm.Newest, s_newest);

    [Fact]
    public void NoFileOfTheOldestFormCompilesWithoutWhatItNeeds() => AssertNeeded(RuntimeForm.Oldest, s_oldest);

    private void AssertNeeded(CSharpCompilation form, TargetProject target)
    {
        Dictionary<string, SyntaxTree> trees = form.SyntaxTrees.ToDictionary(static tree => tree.FilePath, StringComparer.Ordinal);
        IGrouping<string, string>[] all =
        [
            .. RuntimeSource.Files
                .Where(file => file.AppliesTo(target) && trees.ContainsKey(file.FileName))
                .SelectMany(file => RuntimeGraph.NeedsOf(file.FileName).Where(need => need.AppliesTo(target)).Select(need => (file.FileName, Needed: need.File)))
                .Where(edge => trees.ContainsKey(edge.Needed) && !IsKept(edge.FileName, edge.Needed))
                .GroupBy(static edge => edge.Needed, static edge => edge.FileName, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal),
        ];
        IReadOnlyList<IGrouping<string, string>> taken = Exhaustive.PartOf(all);
        string[] vain = [.. taken.AsParallel().AsOrdered().SelectMany(needed => InVain(form.RemoveSyntaxTrees(trees.Values.Where(tree => IsOf(tree.FilePath, needed.Key))), [.. needed.Select(name => trees[name])], needed.Key))];

        output.WriteLine(Exhaustive.Describe(taken.Count, all.Length, "files that others need"));
        Assert.True(vain.Length == 0, string.Join("\n", vain));
    }

    /// <summary>
    /// Of a type that is not there, the compiler complains where it is named, and says no more of what uses its members: so it may be another
    /// file that does not compile, which the one that uses them needs as well.
    /// </summary>
    private static IEnumerable<string> InVain(CSharpCompilation without, SyntaxTree[] dependents, string needed)
    {
        HashSet<string> broken = [.. dependents.Where(tree => without.GetSemanticModel(tree).GetDiagnostics().Any(static item => item.Severity >= DiagnosticSeverity.Warning)).Select(static tree => tree.FilePath)];
        return dependents.Select(static tree => tree.FilePath)
            .Where(file => !broken.Contains(file) && !RuntimeGraph.NeedsOf(file).Any(need => broken.Contains(need.File)))
            .Select(file => $"{file} compiles without {needed}");
    }

    /// <summary>The file, or a part of its type: parts cannot stand without the type's own file.</summary>
    private static bool IsOf(string file, string removed) => file == removed || file.StartsWith(removed + ".", StringComparison.Ordinal);

    /// <summary>A part says no more than its members: what else is to be said of the type, its own file says.</summary>
    private static bool IsKept(string file, string needed)
        => KeptFile.All.Any(kept => kept.Name == needed && kept.Beside == file)
            || (file.Contains('.') && needed.Split('{')[0] == file.Split('.')[0]);
}
