using System.Collections.Immutable;
using FloraGen.Testing.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Docs.Tests.Generation;

/// <summary>What the generator makes of a document in a project <c>MyApp</c>, and what the compiler makes of both.</summary>
internal sealed class Generated
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    /// <summary>.NET, and the packages that the snippets of pages build on.</summary>
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("OpenTelemetry", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly Lazy<IReadOnlyList<Diagnostic>> _complaints;

    private Generated(CSharpCompilation compilation, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        _complaints = new(() => SilentTrees.Complaints(compilation));
        Diagnostics = result.Diagnostics;
        Sources = [.. result.Results.Single().GeneratedSources.Select(static source => source.SourceText.ToString())];
    }

    public Compilation Compilation { get; }

    /// <summary>What the generator says about the document.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Errors and warnings of the compiler.</summary>
    public IReadOnlyList<Diagnostic> Complaints => _complaints.Value;

    public IReadOnlyList<string> Sources { get; }

    public static Generated From(string path, string document, params IEnumerable<SyntaxTree> code) => From(path, document, [], code);

    /// <param name="path">The document's path.</param>
    /// <param name="document">Its text.</param>
    /// <param name="metadata">What its item says, as <c>Name=value</c>.</param>
    /// <param name="code">The project's own files.</param>
    public static Generated From(string path, string document, IEnumerable<string> metadata, params IEnumerable<SyntaxTree> code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "MyApp",
            code,
            s_framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new FloraGenerator().AsSourceGenerator()], [new SpecificationText(path, document)], s_parse, new ItemOptions("MyApp", metadata.ToDictionary(static item => item.Split('=', 2)[0], static item => item.Split('=', 2)[1])))
            .RunGenerators(compilation)
            .GetRunResult();
        return new Generated(compilation.AddSyntaxTrees(result.GeneratedTrees.Select(KnownTrees.Of)), result);
    }

    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, s_parse, path);
}
