using System.Collections.Concurrent;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Model;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Types;

/// <summary>Compiles the types of a hand-made model with code that uses them, and runs it.</summary>
internal static class ModelProgram
{
    private static readonly EmissionOptions s_options = new("MyApp.Shop", "ShopClient", IsPublic: true);

    private static readonly CSharpParseOptions s_parse =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>The runtime is the same for every model.</summary>
    private static readonly ConcurrentDictionary<string, SyntaxTree> s_trees = new(StringComparer.Ordinal);

    /// <summary>Programs that run over several inputs are compiled once.</summary>
    private static readonly ConcurrentDictionary<(ApiModel Model, string Body), Func<string, string>> s_programs = new();

    /// <param name="model">The types.</param>
    /// <param name="body">
    /// The body of a method that takes a text <c>input</c> and returns a text; <c>Read&lt;T&gt;(json)</c>, <c>Write(value)</c> and
    /// <c>Again&lt;T&gt;(json)</c> stand ready.
    /// </param>
    /// <param name="input">What the program runs over.</param>
    public static string Run(ApiModel model, string body, string input = "")
        => s_programs.GetOrAdd((model, body), static key => Load(key.Model, key.Body))(input);

    private static Func<string, string> Load(ApiModel model, string body)
    {
        CompiledClient compiled = CompiledClient.ToRun(Compilation(model, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using MyApp.Shop;

            internal static class Scenario
            {
                internal static string Run(string input)
                {
                    {{body}}
                }

                private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

                private static string Write<T>(T value) => JsonSerializer.Serialize(value);

                private static string Again<T>(string json) => Write(Read<T>(json));
            }
            """), s_options);
        ShouldBeSilent(compiled.Complaints);
        return compiled.MethodOf("Scenario", "Run").CreateDelegate<Func<string, string>>();
    }

    /// <summary>Compiles without a warning, docs and nullability included.</summary>
    /// <param name="model">The types.</param>
    /// <param name="code">Code that uses them.</param>
    /// <param name="hasUnions">Whether the project can have unions of the language.</param>
    public static CSharpCompilation Compile(ApiModel model, string code = "", bool hasUnions = false)
    {
        CSharpCompilation compilation = Compilation(model, code, hasUnions);
        ShouldBeSilent(compilation.GetDiagnostics().Where(static item => item.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    private static void ShouldBeSilent(IEnumerable<Diagnostic> complaints) => Assert.Empty(complaints.Select(static item => item.ToString()));

    private static CSharpCompilation Compilation(ApiModel model, string code, bool hasUnions = false)
    {
        IEnumerable<RuntimeFile> shared = RuntimeSource.Annotations.Concat(RuntimeSource.SystemTypes.Where(file => hasUnions && file.FullTypeName == LanguageUnions.Attribute));
        IEnumerable<CSharpFile> files = Files(model, hasUnions).Concat(shared.Select(static file => file.ForCompilation()));
        return CSharpCompilation.Create(
            "MyApp",
            [.. files.Select(static file => Parse(file.Text, file.HintName)), Parse(code, "Program.cs")],
            GeneratorRun.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static string File(ApiModel model, string type, bool hasUnions = false)
        => Files(model, hasUnions).Single(file => file.HintName == $"MyApp.Shop.{type}.g.cs").Text;

    public static IEnumerable<CSharpFile> Files(ApiModel model, bool hasUnions = false)
        => PlannedClient.Files(model, s_options with { Target = s_options.Target with { HasUnions = hasUnions } });

    private static SyntaxTree Parse(string text, string path)
        => s_trees.GetOrAdd(path + text, static (_, file) => CSharpSyntaxTree.ParseText(file.text, s_parse, file.path), (text, path));
}
