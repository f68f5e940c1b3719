using System.Reflection;
using FloraGen.Docs.Tests.Generation;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

/// <summary>The pages that bring a document of their own: each snippet compiles without a warning, runs, and prints what stands behind it.</summary>
public sealed class NurseryPageTests
{
    private static readonly SyntaxTree s_surroundings = Generated.Parse("""
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using MyApp.Nursery;

        public abstract class Surroundings
        {
            public static HttpClient Http { get; set; } = null!;
            public static List<object> Printed { get; } = new();
            protected static readonly List<long> told = new();
            protected readonly NurseryClient client = new(Http);
            protected readonly IProgress<long> progress = new Told();
            protected CancellationToken cancellationToken => CancellationToken.None;

            protected static class Console
            {
                public static void WriteLine(object value) => Printed.Add(value);
            }

            private sealed class Told : IProgress<long>
            {
                public void Report(long value) => told.Add(value);
            }
        }
        """);

    [Theory]
    [InlineData("events.md")]
    [InlineData("results.md")]
    [InlineData("transfers.md")]
    [InlineData("types.md", "FloraGenTypes=schema:Pot=MyApp.Contracts.Pot,MyApp.Contracts.PotConverter|format:plant-id=MyApp.Contracts.PlantId|format:date-time=System.DateTime")]
    [InlineData("forms.md", "FloraGenAccessors=set", "FloraGenAnnotations=true")]
    public async Task SnippetsDoWhatStandsBehindThem(string page, params string[] metadata)
    {
        CodeBlock[] blocks = [.. MarkdownPage.Read(RepositoryFiles.Of("docs", page)).Blocks];
        CodeBlock[] snippets = [.. blocks.Where(static block => block.Language == "csharp")];
        Compilation compilation = Generated
            .From("nursery.openapi.yaml", blocks.Single(static block => block.Language == "yaml").Text, metadata, [.. snippets.Select(Snippet.ToFile), s_surroundings])
            .Compilation;
        Assert.Empty((await UsageCheck.RunAsync(compilation)).Select(static diagnostic => diagnostic.ToString()));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        Assembly program = Assembly.Load(image.ToArray());
        Type surroundings = program.GetType("Surroundings")!;
        using HttpClient http = new(new NurseryServer());
        surroundings.GetProperty("Http")!.SetValue(null, http);
        List<object> printed = (List<object>)surroundings.GetProperty("Printed")!.GetValue(null)!;

        foreach (CodeBlock snippet in snippets)
        {
            printed.Clear();
            object line = Activator.CreateInstance(program.GetType($"Line{snippet.Line}")!)!;
            await ((Task)line.GetType().GetMethod("RunAsync")!.Invoke(line, null)!).WaitAsync(TimeSpan.FromSeconds(30));

            CodeBlock shown = blocks.First(block => block.Line > snippet.Line);
            Assert.Equal((page, "text", shown.Text), (page, shown.Language, string.Join('\n', printed)));
        }
    }
}
