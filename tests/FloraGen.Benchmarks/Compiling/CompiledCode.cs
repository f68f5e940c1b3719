using FloraGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Benchmarks.Compiling;

/// <summary>What a client's code costs the compiler.</summary>
/// <param name="Time">The least processor time of parsing and emitting, in nanoseconds.</param>
/// <param name="Assembly">What it makes of it.</param>
internal sealed record CompiledCode(double Time, byte[] Assembly)
{
    public long Bytes => Assembly.Length;

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <param name="code">Files of C#.</param>
    /// <param name="references">Paths of what it needs beside .NET.</param>
    /// <param name="rounds">How often it is compiled; the least time counts.</param>
    public static CompiledCode Of(IReadOnlyCollection<string> code, IEnumerable<string> references, int rounds) => InTurn([(code, references)], rounds)[0];

    /// <summary>Several clients, which take turns, so that noise and a compiler that warms up meet all of them. The first turn does not count where there is another.</summary>
    public static IReadOnlyList<CompiledCode> InTurn(IReadOnlyList<(IReadOnlyCollection<string> Code, IEnumerable<string> References)> clients, int rounds)
    {
        SourceText[][] texts = [.. clients.Select(static client => (SourceText[])[.. client.Code.Append(Usings).Select(static text => SourceText.From(text))])];
        MetadataReference[][] references = [.. clients.Select(static client => (MetadataReference[])[.. Framework().Concat(client.References).Select(static path => MetadataReference.CreateFromFile(path))])];
        CompiledCode[] compiled = new CompiledCode[clients.Count];
        for (int round = clients.Count > 1 ? -1 : 0; round < rounds; round++)
        {
            for (int client = 0; client < clients.Count; client++)
            {
                byte[] assembly = [];
                double time = ProcessorTime.Of(() => assembly = Emit(texts[client], references[client])) * 1e6;
                double least = round <= 0 ? double.MaxValue : compiled[client].Time;
                compiled[client] = new CompiledCode(Math.Min(least, time), assembly);
            }
        }

        return compiled;
    }

    private static byte[] Emit(SourceText[] texts, MetadataReference[] references)
    {
        SyntaxTree[] trees = [.. texts.Select((text, index) => CSharpSyntaxTree.ParseText(text, s_parse, $"/app/{index}.cs"))];
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = CSharpCompilation.Create("Client", trees, references, s_options).Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException($"A client does not compile: {result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }

    private static IEnumerable<string> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal));
}
