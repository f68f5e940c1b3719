using System.Net;
using System.Text;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Clients;

/// <summary>Compiles a document's client with code that makes it and uses it, and runs the two over responses that depend on the request.</summary>
internal static class ClientProgram
{
    /// <param name="document">The OpenAPI document; its client is <c>MyApp.Shop.ShopClient</c>.</param>
    /// <param name="body">The body of a method that has an <c>http</c> and returns a text.</param>
    /// <param name="respond">Gives status, body and the value of the header Link to a request that is written as method, URL, credentials and body.</param>
    public static async Task<ProgramOutcome> RunAsync(string document, string body, Func<string, (HttpStatusCode Status, string Body, string? Link)> respond)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Threading.Tasks;
            using MyApp.Shop;

            internal static class Scenario
            {
                internal static async Task<string> RunAsync(HttpMessageHandler handler)
                {
                    using HttpClient http = new(handler);
                    {{body}}
                }
            }
            """;
        using Responses handler = new(respond);
        string result = await GeneratorRun.Of(document, "/specs/shop.openapi.yaml", code).ShouldCompile().RunAsync<string>("Scenario", "RunAsync", handler);
        return new ProgramOutcome(result, handler.Requests);
    }

    private sealed class Responses(Func<string, (HttpStatusCode Status, string Body, string? Link)> respond) : HttpMessageHandler
    {
        private static readonly string[] s_credentials = ["Authorization", "X-App", "X-User", "Cookie"];

        private readonly List<string> _requests = [];

        public IReadOnlyList<string> Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            StringBuilder text = new($"{request.Method} {request.RequestUri!.AbsoluteUri}");
            foreach (string name in s_credentials.Where(request.Headers.NonValidated.Contains))
            {
                _ = text.Append($" {name}={request.Headers.NonValidated[name]}");
            }

            if (request.Content is not null)
            {
                _ = text.Append(' ').Append(await request.Content.ReadAsStringAsync(cancellationToken));
            }

            Assert.True(_requests.Count < 20, "The list does not end.");
            _requests.Add(text.ToString());
            (HttpStatusCode status, string body, string? link) = respond(text.ToString());
            HttpResponseMessage response = new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (link is not null)
            {
                response.Headers.Add("Link", link);
            }

            return response;
        }
    }
}
