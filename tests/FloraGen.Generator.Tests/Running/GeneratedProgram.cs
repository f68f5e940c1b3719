using System.Net;
using System.Text;
using FloraGen.Tests.Calls;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Running;

/// <summary>Compiles a document's client with code that uses it, and runs the two over canned responses.</summary>
internal static class GeneratedProgram
{
    private const string Path = "/specs/shop.openapi.yaml";

    /// <param name="document">The OpenAPI document; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has a <c>client</c> and returns a text.</param>
    /// <param name="responses">Status and body of each response, in order.</param>
    public static Task<ProgramOutcome> RunAsync(string document, string body, params (HttpStatusCode Status, string Body)[] responses)
    {
        Queue<(HttpStatusCode Status, string Body)> open = new(responses);
        return RunAsync(document, body, _ => ResponseOf(open.Dequeue()));
    }

    /// <param name="document">The OpenAPI document; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has an <c>http</c> and a <c>client</c> and returns a text.</param>
    /// <param name="respond">Responds to each request.</param>
    /// <param name="others">Path below <c>/specs</c> and text of the files that the document refers to.</param>
    public static async Task<ProgramOutcome> RunAsync(
        string document, string body, Func<HttpRequestMessage, HttpResponseMessage> response, params (string Path, string Text)[] others)
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
        using RecordingHandler handler = new(response);
        string result = await GeneratorRun.Of(files, code).ShouldCompile().RunAsync<string>("Scenario", "RunAsync", handler);
        return new ProgramOutcome(result, [.. handler.Calls.Select(static call => $"{call.Method} {call.Url}{(call.Body.Length == 0 ? "" : " " + call.Body)}")]) { Calls = handler.Calls };
    }

    private static HttpResponseMessage ResponseOf((HttpStatusCode Status, string Body) response)
        => new(response.Status) { Content = new StringContent(response.Body, Encoding.UTF8, "application/json") };
}
