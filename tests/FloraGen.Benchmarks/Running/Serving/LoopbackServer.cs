using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FloraGen.Benchmarks.Running.Serving;

/// <summary>Responses over a real connection, in a process of its own: what a server allocates is not the client's.</summary>
internal static class LoopbackServer
{
    public const int BlobSize = 100 * 1024 * 1024;

    /// <summary>Writes its address to standard output, and serves until standard input ends.</summary>
    public static int Run()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http1);
        });
        WebApplication application = builder.Build();
        Map(application);
        application.Start();
        Console.WriteLine(application.Urls.Single());
        while (Console.ReadLine() is not null)
        {
        }

        return 0;
    }

    private static void Map(WebApplication application)
    {
        byte[] asset = SampleJson.Asset("asset_tulip"), page20 = SampleJson.AssetPage(20), page100 = SampleJson.AssetPage(100), models = SampleJson.ModelPage(100);
        long received = 0;
        _ = application.MapGet("/assets", context => JsonAsync(context, context.Request.QueryString.Value!.Contains("limit=100", StringComparison.Ordinal) ? page100 : page20));
        _ = application.MapGet("/assets/{id}", context => JsonAsync(context, asset));
        _ = application.MapGet("/v1/models", context => JsonAsync(context, models));
        Lazy<byte[]> compressed = new(static () => CompressedBlob.Make(BlobSize));
        _ = application.MapGet("/blobs/{id}", SendBlobAsync);
        _ = application.MapGet("/blobs/compressed", context => SendCompressedAsync(context, compressed.Value));
        _ = application.MapGet("/received", context => context.Response.WriteAsync(received.ToString(CultureInfo.InvariantCulture)));
        _ = application.MapPost("/upload", async context =>
        {
            received = await CountAsync(context.Request.Body).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
    }

    private static Task JsonAsync(HttpContext context, byte[] json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        context.Response.Headers["request-id"] = "req_0123456789";
        return context.Response.Body.WriteAsync(json, 0, json.Length);
    }

    private static async Task SendBlobAsync(HttpContext context)
    {
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = BlobSize;
        byte[] piece = new byte[64 * 1024];
        for (int sent = 0; sent < BlobSize; sent += piece.Length)
        {
            await context.Response.Body.WriteAsync(piece).ConfigureAwait(false);
        }
    }

    private static async Task SendCompressedAsync(HttpContext context, byte[] compressed)
    {
        context.Response.ContentType = "text/plain";
        context.Response.ContentLength = compressed.Length;
        context.Response.Headers.ContentEncoding = "gzip";
        await context.Response.Body.WriteAsync(compressed).ConfigureAwait(false);
    }

    private static async Task<long> CountAsync(Stream body)
    {
        byte[] piece = new byte[64 * 1024];
        long count = 0;
        while (await body.ReadAsync(piece).ConfigureAwait(false) is > 0 and int read)
        {
            count += read;
        }

        return count;
    }
}
