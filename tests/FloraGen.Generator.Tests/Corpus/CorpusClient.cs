using System.Collections.Concurrent;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Corpus;

/// <summary>What a document's client came to: compiled once, for all tests of the corpus.</summary>
/// <param name="Image">The assembly; empty when it does not compile.</param>
/// <param name="Faults">Errors of the generator, errors and warnings of the compiler.</param>
/// <param name="Output">Every file's name, with a hash of its text.</param>
internal sealed record CorpusClient(byte[] Image, IReadOnlyList<string> Faults, IReadOnlyList<string> Output)
{
    private const int MaxComplaints = 5;

    private static readonly ConcurrentDictionary<string, Lazy<CorpusClient>> s_known = new(StringComparer.Ordinal);

    public static CorpusClient Of(CorpusDocument document)
        => s_known.GetOrAdd(document.Name, _ => new Lazy<CorpusClient>(() => Compile(document.Generate()))).Value;

    public static IReadOnlyList<string> OutputOf(GeneratorRun run)
        => [.. run.Result.GeneratedSources.Select(static source => $"{source.HintName} {Convert.ToHexString([.. source.SourceText.GetChecksum()])}")];

    /// <summary>The generator's errors, whatever became of the code.</summary>
    public static IEnumerable<string> ErrorsOf(GeneratorRun run)
    {
        IEnumerable<string> errors = run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString());
        return run.Result.Exception is { } crash ? errors.Append(crash.ToString()) : errors;
    }

    public static CorpusClient Compile(GeneratorRun run)
    {
        CompiledClient compiled = CompiledClient.Of(run.Output);
        return new CorpusClient(compiled.Image, Complaints(run, compiled.Complaints), OutputOf(run));
    }

    /// <summary>Errors of the generator, errors and warnings of the compiler; a few for many.</summary>
    public static IReadOnlyList<string> Complaints(GeneratorRun run, IEnumerable<Diagnostic> compiler)
        => [.. ErrorsOf(run).Concat(compiler.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(WithLine)).Take(MaxComplaints)];

    private static string WithLine(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string? line = location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic} >>> {line}";
    }
}
