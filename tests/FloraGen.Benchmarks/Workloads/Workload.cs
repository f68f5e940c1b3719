using FloraGen.Analyzers;
using FloraGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Workloads;

/// <summary>Code to analyze, beside a client.</summary>
/// <param name="Bar">What the analysis may cost, in milliseconds.</param>
/// <param name="Warnings">How many there have to be: an analysis that gave up would be cheap. Null where nobody counted.</param>
/// <param name="Compilation">To be cloned: what it binds, it keeps.</param>
/// <param name="Files">The code alone; the client is not analyzed.</param>
internal sealed record Workload(string Title, int? Bar, int? Warnings, Compilation Compilation, IReadOnlyList<SyntaxTree> Files)
{
    private const int Methods = 1000;
    private const int Assets = 300;

    public static Workload Of(WorkloadKind kind) => kind switch
    {
        // One shape in ten drops a response.
        WorkloadKind.StatusMethods => Create("1,000 methods that touch a status", 300, Methods / 10, MethodFiles.Of(StatusShapes.All, Methods)),
        WorkloadKind.OrdinaryMethods => Create("1,000 methods that do not", 20, 0, MethodFiles.Of(OrdinaryShapes.All, Methods)),
        WorkloadKind.ManyAssets => Create("One method with 300 assets", 150, 1, [ManyAssets.Of(Assets)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Code that was not written to be measured.</summary>
    public static Workload Of(string title, IReadOnlyList<SyntaxTree> files, bool hasClient)
        => new(title, hasClient ? null : 20, hasClient ? null : 0, (hasClient ? GeneratedClient.Compilation : GeneratedClient.Compilation.RemoveAllSyntaxTrees()).AddSyntaxTrees(files), files);

    /// <summary>What is measured has to compile, and the analyzers have to have looked at it.</summary>
    public void Verify()
    {
        Compilation fresh = Compilation.Clone();
        Diagnostic? error = Files.SelectMany(file => fresh.GetSemanticModel(file).GetDiagnostics()).FirstOrDefault(static each => each.Severity == DiagnosticSeverity.Error);
        Diagnostic[] said = [.. new AnalyzerRound(this, new StatusUsageAnalyzer()).Run()];
        int warnings = said.Count(static each => each.Severity >= DiagnosticSeverity.Warning);
        if ((Warnings > 0 && error is not null) || warnings != (Warnings ?? warnings) || said.Any(static each => each.Id == "AD0001"))
        {
            throw new InvalidOperationException($"{Title}: {error}; {warnings} warnings instead of {Warnings}\n{string.Join('\n', said.Take(20))}");
        }
    }

    private static Workload Create(string title, int bar, int warnings, IEnumerable<string> files)
    {
        SyntaxTree[] trees = [.. files.Select(static (code, index) => GeneratedClient.Parse(code, $"/app/File{index}.cs"))];
        return new Workload(title, bar, warnings, GeneratedClient.Compilation.AddSyntaxTrees(trees), trees);
    }
}
