using System.Collections.Immutable;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Older;

/// <summary>A project for .NET Standard 2.0 with the package System.Text.Json, as the compiler sees it.</summary>
internal static class OlderFramework
{
    private const string Path = "/specs/shop.openapi.yaml";

    private static readonly Dictionary<string, string> s_metadata = new()
    {
        ["FloraGen"] = "true",
        ["FloraGenNamespace"] = "MyApp.Shop",
        ["FloraGenClient"] = "ShopClient",
    };

    private static readonly HashSet<string> s_polyfills =
    [
        .. RuntimeSource.SystemTypes.Where(static file => file.FullTypeName != LanguageUnions.Attribute).Select(static file => file.ForCompilation().HintName),
        .. RuntimeSource.Files.Where(static file => file.IsPolyfill)
            .Select(static file => file.For(new EmissionOptions("MyApp.Shop", "ShopClient", IsPublic: true)).HintName),
    ];

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "netstandard2.0.references.txt")).Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>Runs the generator for such a project.</summary>
    /// <param name="document">The OpenAPI document; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="code">What else is in the project.</param>
    /// <param name="more">What else it references.</param>
    /// <param name="properties">Properties of the project.</param>
    public static GeneratorRun Run(
        string document, string code = "", MetadataReference? more = null, IReadOnlyDictionary<string, string>? properties = null) => GeneratorRun.Of(
        [new SpecificationText(Path, document)],
        code,
        s_metadata,
        references: more is null ? References : References.Add(more),
        properties: properties);

    /// <summary>The references without one of them, by the name of its file.</summary>
    public static IReadOnlyList<MetadataReference> Without(string name)
        => [.. References.Where(reference => System.IO.Path.GetFileNameWithoutExtension(reference.Display) != name)];

    /// <summary>A library that such a project can reference.</summary>
    public static MetadataReference Library(string code) => CSharpCompilation.Create(
        "Library",
        [CSharpSyntaxTree.ParseText(code)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    /// <summary>Names of the files that stand in for types of .NET, without the namespace.</summary>
    public static IEnumerable<string> Polyfills(GeneratorRun run) => run.Result.GeneratedSources
        .Select(static source => source.HintName)
        .Where(static name => s_polyfills.Contains(name));
}
