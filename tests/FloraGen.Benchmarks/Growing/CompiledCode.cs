using FloraGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Benchmarks.Growing;

/// <summary>What a client's code costs the compiler.</summary>
/// <param name="Time">The least processor time of parsing and emitting, in nanoseconds.</param>
/// <param name="Bytes">Of the assembly.</param>
internal sealed record CompiledCode(double Time, long Bytes)
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <param name="code">Files of C#.</param>
    /// <param name="references">Paths of what it needs beside .NET.</param>
    /// <param name="rounds">How often it is compiled; the least time counts.</param>
    public static CompiledCode Of(IReadOnlyCollection<string> code, IEnumerable<string> references, int rounds)
    {
        SourceText[] texts = [.. code.Append(Usings).Select(static text => SourceText.From(text))];
        MetadataReference[] all = [.. Framework().Concat(references).Select(static path => MetadataReference.CreateFromFile(path))];
        List<double> times = [];
        long bytes = 0;
        for (int round = 0; round < rounds; round++)
        {
            times.Add(ProcessorTime.Of(() => bytes = Emit(texts, all)) * 1e6);
        }

        return new CompiledCode(times.Min(), bytes);
    }

    private static long Emit(SourceText[] texts, MetadataReference[] references)
    {
        SyntaxTree[] trees = [.. texts.Select((text, index) => CSharpSyntaxTree.ParseText(text, s_parse, $"/app/{index}.cs"))];
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = CSharpCompilation.Create("Client", trees, references, s_options).Emit(assembly);
        return result.Success
            ? assembly.Length
            : throw new InvalidOperationException($"A client does not compile: {result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }

    private static IEnumerable<string> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal));
}
