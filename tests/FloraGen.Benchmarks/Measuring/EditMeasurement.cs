using FloraGen.Analyzers;
using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Typing;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>
/// What follows an edit in an editor: a new compilation, in which the analyzers that were there before look at the file that was
/// edited. It has nothing to do with the client beside it. Medians in milliseconds of processor time.
/// </summary>
internal sealed record EditMeasurement(int Files, double Analyzers, double Nothing, double Difference)
{
    private const int Methods = 20;

    public static EditMeasurement Of(BenchmarkDocument document, int warmUps, int rounds)
    {
        TypedProject project = new(document);
        _ = project.Ran.RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation compilation, out _);
        SyntaxTree file = Code(0);
        compilation = compilation.AddSyntaxTrees(file);

        DiagnosticAnalyzer busy = new StatusUsageAnalyzer(), idle = new IdleAnalyzer();
        List<double> analyzers = [], nothing = [];
        foreach ((int round, bool counts) in MeasuredRound.UpTo(warmUps, rounds))
        {
            // Each comes first as often as the other.
            double first = Time(round % 2 == 0 ? busy : idle, 2 * round), second = Time(round % 2 == 0 ? idle : busy, (2 * round) + 1);
            if (counts)
            {
                analyzers.Add(round % 2 == 0 ? first : second);
                nothing.Add(round % 2 == 0 ? second : first);
            }
        }

        return new EditMeasurement(
            project.Files,
            ProcessorTime.Median(analyzers),
            ProcessorTime.Median(nothing),
            ProcessorTime.Median(analyzers.Zip(nothing, static (with, without) => with - without)));

        double Time(DiagnosticAnalyzer analyzer, int edit)
        {
            SyntaxTree typed = Code(edit);
            Compilation edited = compilation.ReplaceSyntaxTree(file, typed);
            SemanticModel model = edited.GetSemanticModel(typed);
            return ProcessorTime.Of(() => _ = edited
                .WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
                .GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult());
        }
    }

    private static SyntaxTree Code(int edit) => GeneratedClient.Parse(
        $"class Typed\n{{\n    const int Edit = {edit};\n{string.Concat(Enumerable.Range(0, Methods).Select(static method => $"    int Sum{method}(System.Collections.Generic.List<int> all) {{ int sum = Edit; foreach (int each in all) {{ sum += each * {method}; }} return sum; }}\n"))}}}\n",
        "/app/Typed.cs");
}
