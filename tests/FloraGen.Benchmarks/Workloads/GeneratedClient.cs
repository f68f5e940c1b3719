using FloraGen.Analyzers.Tests;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Benchmarks.Workloads;

/// <summary>The client that the generator makes of FLORA's document, and what the measured code uses beside it.</summary>
internal static class GeneratedClient
{
    private const string Surroundings = """
        namespace App;

        public abstract class Screen
        {
            protected Flora.IAssetsClient Assets { get; } = new Flora.FloraClient().Assets;
            protected static void Show(string text) => System.Console.WriteLine(text);
            protected static void Log(string text) => System.Console.Error.WriteLine(text);
        }
        """;

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static CSharpCompilation Compilation { get; } = Generate();

    public static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(SourceText.From(code), s_parse, path);

    private static CSharpCompilation Generate()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "App",
            [Parse(Surroundings, "/app/Screen.cs")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        SpecificationText flora = new("/app/flora.openapi.yaml", File.ReadAllText(RepositoryPath.Of("spec", "flora.openapi.yaml")));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FloraGenerator().AsSourceGenerator()],
            [flora],
            s_parse,
            new ItemMetadata(new Dictionary<string, string> { [flora.Path + "|FloraGenNamespace"] = "Flora" }, "Flora"));
        return compilation.AddSyntaxTrees(driver.RunGenerators(compilation).GetRunResult().GeneratedTrees);
    }
}
