namespace FloraGen.Package.Tests.Consumers;

/// <summary>Code that more than one consumer has.</summary>
internal static class ConsumerPrograms
{
    /// <summary>Returns the asset that was asked for, and with the credentials that came as its name.</summary>
    public static (string Name, string Text) StubServer { get; } = ("StubServer.cs", """"
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        internal sealed class StubServer : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent(
                        $$"""
                        {
                          "asset_id": "{{request.RequestUri!.Segments.Last()}}", "content_type": "image/png", "created_at": null, "description": null,
                          "failure_message": null, "height": 3, "name": "{{request.Headers.Authorization}}", "size_bytes": 12, "status": "ready",
                          "upload_content_type": null, "uploaded_via": "api", "url": "https://files.example/tulip.png", "width": 4, "workspace_id": "ws_1"
                        }
                        """,
                        System.Text.Encoding.UTF8,
                        "application/json"),
                });
        }
        """");

    public static (string Name, string Text) Retrieve(string rootNamespace) => ("Program.cs", $$"""
        using System;
        using System.Net.Http;
        using {{rootNamespace}}.Flora;

        using HttpClient connections = new(new StubServer());
        using FloraClient client = new(connections, new FloraClientOptions { ApiKey = "secret", BaseUrl = new Uri("https://flora.example/api") });
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("asset_1");
        Console.WriteLine($"{asset.AssetId} {asset.Name} {asset.Status} {asset.Url}");
        """);
}
