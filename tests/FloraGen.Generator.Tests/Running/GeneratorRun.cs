using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Running;

/// <summary>Runs the generator as the compiler does, over documents and code held in memory.</summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll")
            .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    public static ImmutableArray<MetadataReference> Framework => s_framework;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, Compilation output)
    {
        Driver = driver;
        Input = input;
        Output = (CSharpCompilation)output;
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static GeneratorRun Of(string document, string path = "/specs/flora.openapi.yaml", string code = "", IReadOnlyDictionary<string, string>? metadata = null)
        => Of([new SpecificationText(path, document)], code, metadata);

    public static GeneratorRun Of(
        IReadOnlyList<AdditionalText> documents,
        string code = "",
        IReadOnlyDictionary<string, string>? metadata = null,
        LanguageVersion languageVersion = LanguageVersion.CSharp12,
        IReadOnlyList<MetadataReference>? references = null,
        IReadOnlyDictionary<string, string>? properties = null,
        string rootNamespace = "MyApp")
    {
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(languageVersion).WithDocumentationMode(DocumentationMode.Diagnose);
        CSharpCompilation compilation = Compile(code, parse, references ?? s_framework);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FloraGenerator().AsSourceGenerator()],
            documents,
            parse,
            new ItemOptions(rootNamespace, metadata ?? new Dictionary<string, string>(), properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation);
    }

    /// <summary>A project that sees no framework at all.</summary>
    public static GeneratorRun WithoutFramework(string document)
    {
        GeneratorRun run = Of(document);
        return Run(run.Driver, run.Input.RemoveAllReferences());
    }

    /// <summary>The next run of the same driver, over changed code.</summary>
    public GeneratorRun WithCode(string code) => Run(Driver, Compile(code, (CSharpParseOptions)Input.SyntaxTrees[0].Options, Input.References));

    /// <summary>The next run of the same driver, over a project with other references.</summary>
    public GeneratorRun WithReferences(IEnumerable<MetadataReference> references) => Run(Driver, Input.WithReferences(references));

    /// <summary>The next run of the same driver, over a changed document.</summary>
    public GeneratorRun WithDocument(AdditionalText before, AdditionalText after) => Run(Driver.ReplaceAdditionalText(before, after), Input);

    public string File(string name)
    {
        GeneratedSourceResult? found = Result.GeneratedSources.Cast<GeneratedSourceResult?>().FirstOrDefault(source => source!.Value.HintName == name);
        Assert.True(found is not null, $"There is no {name} among: {string.Join(", ", Result.GeneratedSources.Select(static source => source.HintName))}");
        return found!.Value.SourceText.ToString();
    }

    /// <summary>Errors and warnings of the compiler over the project with what was generated.</summary>
    public IReadOnlyList<Diagnostic> CompilerComplaints()
        => [.. Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    public GeneratorRun Compiles()
    {
        IReadOnlyList<Diagnostic> complaints = CompilerComplaints();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        return this;
    }

    private static CSharpCompilation Compile(string code, CSharpParseOptions parse, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "MyApp",
        [CSharpSyntaxTree.ParseText(code, parse, "/code/Program.cs")],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        GeneratorDriver next = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return new GeneratorRun(next, compilation, output);
    }
}
