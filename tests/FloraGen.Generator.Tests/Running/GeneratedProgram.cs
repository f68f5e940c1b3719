using System.Net;
using System.Text;
using FloraGen.Tests.Calls;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Running;

/// <summary>Compiles a document's client with code that uses it, and runs the two over canned answers.</summary>
internal static class GeneratedProgram
{
    private const string Path = "/specs/shop.openapi.yaml";

    /// <param name="document">The specification; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has a <c>client</c> and returns a text.</param>
    /// <param name="answers">Status and body of each answer, in order.</param>
    public static Task<ProgramOutcome> RunAsync(string document, string body, params (HttpStatusCode Status, string Body)[] answers)
    {
        Queue<(HttpStatusCode Status, string Body)> open = new(answers);
        return RunAsync(document, body, _ => Answer(open.Dequeue()));
    }

    /// <param name="document">The specification; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has an <c>http</c> and a <c>client</c> and returns a text.</param>
    /// <param name="answer">Answers each request.</param>
    /// <param name="others">Path below <c>/specs</c> and text of the files that the document refers to.</param>
    public static async Task<ProgramOutcome> RunAsync(
        string document, string body, Func<HttpRequestMessage, HttpResponseMessage> answer, params (string Path, string Text)[] others)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading.Tasks;
            using MyApp.Shop;

            internal static class Scenario
            {
                internal static async Task<string> RunAsync(HttpMessageHandler handler)
                {
                    using HttpClient http = new(handler);
                    ShopClientOptions options = new() { MaxRetries = 0, Authenticate = static (_, _) => default };
                    using ShopClient client = new(http, options);
                    {{body}}
                }
            }
            """;
        AdditionalText[] files = [new SpecificationText(Path, document), .. others.Select(static other => new SpecificationText("/specs/" + other.Path, other.Text))];
        using RecordingHandler handler = new(answer);
        string result = await GeneratorRun.Of(files, code).ShouldCompile().RunAsync<string>("Scenario", "RunAsync", handler);
        return new ProgramOutcome(result, [.. handler.Calls.Select(static call => $"{call.Method} {call.Url}{(call.Body.Length == 0 ? "" : " " + call.Body)}")]) { Calls = handler.Calls };
    }

    private static HttpResponseMessage Answer((HttpStatusCode Status, string Body) answer)
        => new(answer.Status) { Content = new StringContent(answer.Body, Encoding.UTF8, "application/json") };
}
