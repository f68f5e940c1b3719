using System.Collections.Concurrent;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Model;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Calls;

/// <summary>Compiles the client of a model with code that uses it, and runs the two.</summary>
internal static class ModelProgram
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>Most files are the runtime's, which no model changes.</summary>
    private static readonly ConcurrentDictionary<string, SyntaxTree> s_parsed = new(StringComparer.Ordinal);

    private static readonly SyntaxTree[] s_annotations = [.. RuntimeSource.Annotations.Select(static file => Parsed(file.ForCompilation().Text, file.ForCompilation().HintName))];

    private static readonly EmissionOptions s_options = new("MyApp.Shop", "ShopClient", IsPublic: true);

    /// <param name="model">Its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has a <c>client</c> and returns a text.</param>
    /// <param name="respond">Responds to each request; with status 204 when null.</param>
    public static async Task<ModelOutcome> RunAsync(ApiModel model, string body, Func<HttpRequestMessage, HttpResponseMessage>? respond = null)
    {
        using RecordingHandler handler = new(respond);
        string result = await Compile(model, body).RunAsync<string>("Scenario", "RunAsync", handler);
        return new ModelOutcome(result, handler.Calls);
    }

    /// <summary>The files of a model's client, by their names.</summary>
    public static IReadOnlyList<CSharpFile> Files(ApiModel model)
        => PlannedClient.Files(model, s_options);

    private static CompiledClient Compile(ApiModel model, string body)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using MyApp.Shop;

            internal static class Scenario
            {
                internal static async Task<string> RunAsync(HttpMessageHandler handler)
                {
                    using HttpClient http = new(handler);
                    ShopClientOptions options = new() { MaxRetries = 0, Authenticate = static (_, _) => default };
                    using ShopClient client = new(http, options);
                    await Task.Yield();
                    {{body}}
                }
            }
            """;
        IEnumerable<SyntaxTree> files = Files(model).Select(static file => Parsed(file.Text, file.HintName));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "MyApp",
            [.. s_annotations, .. files, Parsed(code, "Program.cs")],
            GeneratorRun.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CompiledClient compiled = CompiledClient.ToRun(compilation, s_options);
        Assert.Empty(compiled.Complaints.Select(Described));
        return compiled;
    }

    private static SyntaxTree Parsed(string source, string path)
        => s_parsed.GetOrAdd(path + source, static (_, file) => CSharpSyntaxTree.ParseText(file.source, s_parse, file.path), (source, path));

    private static string Described(Diagnostic fault)
        => $"{fault} in {fault.Location.SourceTree?.ToString().Split('\n').ElementAtOrDefault(fault.Location.GetLineSpan().StartLinePosition.Line)}";
}
