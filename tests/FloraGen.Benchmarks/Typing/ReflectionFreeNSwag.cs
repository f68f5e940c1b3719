using System.Reflection;
using System.Runtime.InteropServices;
using FloraGen.Benchmarks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace FloraGen.Benchmarks.Typing;

/// <summary>
/// NSwag's client over System.Text.Json, with what that one's source generator adds: the code that it takes to read and write
/// the same types without reflection, as FloraGen's client does.
/// </summary>
internal static class ReflectionFreeNSwag
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    /// <returns>Lines of both; null where NSwag cannot deal with the document, or where no SDK lies beside the running .NET.</returns>
    public static int? Lines(BenchmarkDocument document)
    {
        if (Generator() is not { } generator)
        {
            return null;
        }

        try
        {
            string client = Client(document);
            SyntaxTree tree = CSharpSyntaxTree.ParseText(client, s_parse);
            Compilation compilation = CSharpCompilation.Create(
                "Client", [tree, CSharpSyntaxTree.ParseText(Context(tree), s_parse)], Framework(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            GeneratorDriverRunResult added = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: s_parse).RunGenerators(compilation).GetRunResult();
            return client.AsSpan().Count('\n') + added.GeneratedTrees.Sum(static each => each.GetText().Lines.Count - 1);
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"NSwag over System.Text.Json, {document.Name}: {exception.Message}");
            return null;
        }
    }

    private static string Client(BenchmarkDocument document)
    {
        CSharpClientGeneratorSettings settings = new() { ClassName = "ApiClient", CSharpGeneratorSettings = { JsonLibrary = CSharpJsonLibrary.SystemTextJson, Namespace = "Api" } };
        return new CSharpClientGenerator(NSwagClient.Read(document), settings).GenerateFile();
    }

    /// <summary>Names what responses are read as and bodies are written from; the generator adds whatever these hold.</summary>
    private static string Context(SyntaxTree client)
    {
        IEnumerable<TypeSyntax> responses = client.GetRoot().DescendantNodes().OfType<GenericNameSyntax>()
            .Where(static name => name.Identifier.Text == "ReadObjectResponseAsync" && name.Parent is InvocationExpressionSyntax)
            .Select(static name => name.TypeArgumentList.Arguments[0]);
        IEnumerable<TypeSyntax> bodies = client.GetRoot().DescendantNodes().OfType<ParameterSyntax>()
            .Where(static parameter => parameter.Identifier.Text == "body")
            .Select(static parameter => parameter.Type!);
        IEnumerable<string> attributes = responses.Concat(bodies).Select(static type => type.ToString()).Distinct(StringComparer.Ordinal)
            .Select(static type => $"[System.Text.Json.Serialization.JsonSerializable(typeof({type}))]");
        return $"namespace Api {{ {string.Join('\n', attributes)} internal sealed partial class ApiContext : System.Text.Json.Serialization.JsonSerializerContext; }}";
    }

    private static IIncrementalGenerator? Generator()
    {
        // The SDK's folder: the runtime lies in shared/Microsoft.NETCore.App/<version> below it.
        DirectoryInfo packs = new(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string? path = !packs.Exists ? null : packs.EnumerateFiles("System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).FirstOrDefault()?.FullName;
        Type? type = path is null ? null : Assembly.LoadFrom(path).GetTypes().FirstOrDefault(static each => each.Name == "JsonSourceGenerator");
        return type is null ? null : (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}
