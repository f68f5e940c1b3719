using System.Collections.Immutable;
using FloraGen.Emission;
using FloraGen.Testing.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Testing.Generation;

/// <summary>Runs the generator as the compiler does, over documents and code held in memory.</summary>
public sealed class GeneratorRun
{
    /// <summary>Compilations that are made of another one share what it knows of its references.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "MyApp",
        references: FrameworkReferences.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly Lazy<CSharpCompilation> _output;
    private readonly Lazy<CompiledClient> _compiled;
    private readonly Lazy<CompiledClient> _toRun;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        Driver = driver;
        Input = input;
        _output = new(() => Input.AddSyntaxTrees(Driver.GetRunResult().GeneratedTrees.Select(KnownTrees.Of)));
        _compiled = new(() => CompiledClient.Of(Output));
        _toRun = new(() => SharedOptions() is { } options ? CompiledClient.ToRun(Output, options) : Compiled);
    }

    public static ImmutableArray<MetadataReference> Framework => FrameworkReferences.All;

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation Output => _output.Value;

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
        CSharpCompilation compilation = Compile(code, parse, references);
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

    /// <summary>What the compiler makes of the project with what was generated.</summary>
    public CompiledClient Compiled => _compiled.Value;

    /// <summary>Errors and warnings of the compiler, where its assembly is not needed.</summary>
    public IReadOnlyList<Diagnostic> CompilerComplaints() => Complaints(isWhole: Exhaustive.IsAsked);

    /// <summary>A project that compiles without a warning, to be run.</summary>
    public CompiledClient ShouldCompile()
    {
        CompiledClient toRun = _toRun.Value;
        Assert.True(toRun.Complaints.Count == 0, string.Join('\n', toRun.Complaints));
        SilentTrees.Add(Output.SyntaxTrees);
        return toRun;
    }

    /// <summary>Of what other clients have as well, declarations only are looked at again, unless somebody asks for everything by hand.</summary>
    public GeneratorRun Compiles()
    {
        IReadOnlyList<Diagnostic> complaints = Complaints(isWhole: Exhaustive.IsAskedByHand);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        return this;
    }

    private IReadOnlyList<Diagnostic> Complaints(bool isWhole)
        => _compiled.IsValueCreated ? Compiled.Complaints
            : isWhole ? [.. Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]
            : SilentTrees.Complaints(Output);

    /// <summary>How the runtime of the one client was written, where the project has the framework that others have.</summary>
    private EmissionOptions? SharedOptions()
    {
        if (!Input.References.SequenceEqual(FrameworkReferences.All))
        {
            return null;
        }

        EmissionOptions[] all = [.. Result.TrackedSteps[TrackingNames.Files]
            .SelectMany(static step => step.Outputs)
            .Select(static output => ((WrittenFile)output.Value).Client.Options.OfRuntime())
            .Distinct()];
        return all.Length == 1 ? all[0] : null;
    }

    private static CSharpCompilation Compile(string code, CSharpParseOptions parse, IEnumerable<MetadataReference>? references)
        => (references is null ? s_empty : s_empty.WithReferences(references)).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, parse, "/code/Program.cs"));

    private static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation compilation) => new(driver.RunGenerators(compilation), compilation);
}
