using FloraGen.Analyzers.Tests.Running;
using FloraGen.Benchmarks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Benchmarks.Typing;

/// <summary>A project with a document, and what an editor has of it: a compilation for each text of the code, and a driver that ran.</summary>
internal sealed class TypedProject
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private static readonly MetadataReference[] s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly AdditionalText _text;
    private readonly GeneratorDriver _fresh;

    public TypedProject(BenchmarkDocument document, bool tracked = false)
    {
        SyntaxTree code = CSharpSyntaxTree.ParseText("class Program;", s_parse, "/app/Program.cs");
        Compilation = CSharpCompilation.Create("App", [code], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        EditedCompilation = Compilation.ReplaceSyntaxTree(code, CSharpSyntaxTree.ParseText("class Program { int _count; }", s_parse, "/app/Program.cs"));
        string path = "/app/" + Path.GetFileName(document.Path);
        _text = new SpecificationText(path, document.Text);
        _fresh = CSharpGeneratorDriver.Create(
            [new FloraGenerator().AsSourceGenerator()],
            [_text],
            s_parse,
            new ItemMetadata(new Dictionary<string, string>
            {
                [path + "|FloraGen"] = "true",
                [path + "|FloraGenNamespace"] = "App.Api",
                [path + "|FloraGenClient"] = "SpecClient",
            }, "App.Api"),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked));
        Ran = _fresh.RunGenerators(Compilation);
        if (Ran.GetRunResult() is { Results: [{ Exception: null, GeneratedSources.Length: > 0 }] } result)
        {
            Files = result.Results[0].GeneratedSources.Length;
            Lines = result.Results[0].GeneratedSources.Sum(static source => source.SourceText.Lines.Count - 1);
            LinesSeen = SurfaceLines.Of(result.Results[0].GeneratedSources.Select(static source => source.SyntaxTree));
        }
        else
        {
            throw new InvalidOperationException($"Nothing was generated from {document.Path}: {string.Join('\n', Ran.GetRunResult().Diagnostics.Take(5))}");
        }
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>After an edit that has nothing to do with the document.</summary>
    public CSharpCompilation EditedCompilation { get; }

    public GeneratorDriver Ran { get; }

    public int Files { get; }

    public int Lines { get; }

    /// <summary>Those of the client's surface.</summary>
    public int LinesSeen { get; }

    public GeneratorDriver FirstRun() => _fresh.RunGenerators(Compilation);

    public GeneratorDriver AfterUnrelatedEdit() => Ran.RunGenerators(EditedCompilation);

    public GeneratorDriver After(AdditionalText edited) => Ran.ReplaceAdditionalText(_text, edited).RunGenerators(Compilation);

    /// <summary>The first of these edits that changes a file, as one of a document that can still be read does.</summary>
    public AdditionalText FirstThatCounts(IEnumerable<BenchmarkDocument> edits)
        => edits.Select(TextOf).FirstOrDefault(edit => Writes(After(edit)))
            ?? throw new InvalidOperationException($"Nothing in {_text.Path} is there to be edited.");

    private bool Writes(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        return result.GeneratedSources.Length == Files
            && result.GeneratedSources.Zip(Ran.GetRunResult().Results[0].GeneratedSources, static (now, before) => now.SourceText.ContentEquals(before.SourceText)).Contains(false);
    }

    private AdditionalText TextOf(BenchmarkDocument edited) => new SpecificationText(_text.Path, edited.Text);
}
