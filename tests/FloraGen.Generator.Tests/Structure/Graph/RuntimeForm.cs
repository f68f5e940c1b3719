using FloraGen.Emission.Runtime;
using FloraGen.Testing.Generation;
using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Older;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>The runtime as the compiler sees it in projects of one kind. Each section of each file is in one of the two.</summary>
internal static class RuntimeForm
{
    /// <summary>A project for the newest .NET, which has everything that a section may ask for. The schemas' packages are not here: their names bind without them.</summary>
    public static CSharpCompilation Newest { get; } = Of(
        ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "HAS_TIME_PROVIDER", "HAS_CONFIGURATION", "HAS_DATE_ONLY"],
        [.. GeneratorRun.Framework, .. Packages.Everything],
        static file => !file.Folder.StartsWith("Polyfills", StringComparison.Ordinal));

    /// <summary>A project for .NET Standard 2.0, which has none of that.</summary>
    public static CSharpCompilation Oldest { get; } = Of(
        [],
        OlderFramework.References,
        static file => !RuntimeFolder.IsOfProject(file.Folder) || file.Folder.StartsWith("Polyfills", StringComparison.Ordinal));

    private static CSharpCompilation Of(string[] symbols, IEnumerable<MetadataReference> references, Func<RuntimeSourceFile, bool> has)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithDocumentationMode(DocumentationMode.Diagnose)
            .WithPreprocessorSymbols(symbols);
        return CSharpCompilation.Create(
            "Runtime",
            RuntimeSourceFile.All.Where(has).Select(file => file.Parse(parse)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
