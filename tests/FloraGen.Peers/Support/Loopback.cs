using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Peers;

/// <summary>A server on this machine, which all addresses of its connections lead to. It notes what it was asked.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    public const string Plant = """{"id":"p1","name":"Tulip"}""";

    private readonly WebApplication _server;

    private Loopback(WebApplication server) => _server = server;

    public ConcurrentQueue<Received> Requests { get; } = [];

    public int Port => new Uri(_server.Urls.First()).Port;

    public static async Task<Loopback> StartAsync(Func<HttpContext, int, Task>? response = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Loopback? loopback = null;
        WebApplication server = builder.Build();
        server.Run(context =>
        {
            loopback!.Requests.Enqueue(new(context.Request.Method, context.Request.GetEncodedUrl(), context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            return (response ?? RespondWithPlantAsync)(context, loopback.Requests.Count);
        });
        loopback = new(server);
        await server.StartAsync();
        return loopback;
    }

    public static Task RespondWithPlantAsync(HttpContext context, int number)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(context.Request.Path.Value!.EndsWith("/plants", StringComparison.Ordinal) && context.Request.Method == "GET" ? "[]" : Plant);
    }

    public static Func<HttpContext, int, Task> Statuses(params int[] statuses) => (context, number) =>
    {
        int status = statuses[Math.Min(number, statuses.Length) - 1];
        context.Response.StatusCode = status;
        return status == 200 ? RespondWithPlantAsync(context, number) : context.Response.WriteAsJsonAsync(new { code = "odd" });
    };

    public SocketsHttpHandler Connections() => new() { ConnectCallback = ConnectAsync };

    /// <summary>For connections that somebody else sets up.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>An HttpClient of the application, for <c>http://localhost:5081/document</c> where nothing else is said.</summary>
    public HttpClient Http(Uri? baseAddress = null) => new(Connections()) { BaseAddress = baseAddress ?? IPeer.Address };

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
