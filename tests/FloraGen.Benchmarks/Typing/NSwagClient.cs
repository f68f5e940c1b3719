using FloraGen.Benchmarks.Documents;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace FloraGen.Benchmarks.Typing;

/// <summary>NSwag's C# generator as it is used by default.</summary>
internal static class NSwagClient
{
    public static string Generate(BenchmarkDocument document)
        => new CSharpClientGenerator(Read(document), new CSharpClientGeneratorSettings { ClassName = "ApiClient" }).GenerateFile();

    public static OpenApiDocument Read(BenchmarkDocument document)
        => (document.IsJson ? OpenApiDocument.FromJsonAsync(document.Text) : OpenApiYamlDocument.FromYamlAsync(document.Text)).GetAwaiter().GetResult();

    /// <returns>Null for a document that it cannot deal with.</returns>
    public static int? Lines(BenchmarkDocument document)
    {
        try
        {
            return Generate(document).AsSpan().Count('\n');
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"NSwag, {document.Name}: {exception.Message}");
            return null;
        }
    }
}
