using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis.Emit;

namespace FloraGen.Tests.Running;

/// <summary>Compiles a document's client with code that uses it, and runs the two over canned answers.</summary>
internal static class GeneratedProgram
{
    /// <param name="document">The specification; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has a <c>client</c> and returns a text.</param>
    /// <param name="answers">Status and body of each answer, in order.</param>
    public static async Task<ProgramOutcome> RunAsync(string document, string body, params (HttpStatusCode Status, string Body)[] answers)
    {
        string code = $$"""
            using System;
            using System.Linq;
            using System.Net.Http;
            using System.Threading.Tasks;
            using MyApp.Shop;
            using System.Collections.Generic;

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
        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml", code).Compiles();
        using MemoryStream image = new();
        EmitResult emitted = run.Output.Emit(image);
        Assert.True(emitted.Success);
        image.Position = 0;

        AssemblyLoadContext context = new("scenario", isCollectible: true);
        using CannedAnswers handler = new(answers);
        try
        {
            MethodInfo method = context.LoadFromStream(image).GetType("Scenario")!.GetMethod("RunAsync", BindingFlags.Static | BindingFlags.NonPublic)!;
            string result = await (Task<string>)method.Invoke(null, [handler])!;
            return new ProgramOutcome(result, handler.Requests);
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class CannedAnswers((HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
    {
        private readonly List<string> _requests = [];

        public IReadOnlyList<string> Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
            (HttpStatusCode status, string answer) = answers[_requests.Count];
            _requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}{body}");
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
