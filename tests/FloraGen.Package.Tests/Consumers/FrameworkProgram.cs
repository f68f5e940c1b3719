namespace FloraGen.Package.Tests.Consumers;

/// <summary>
/// A program for .NET Framework that makes calls over sockets of its own machine: responses of every kind, and the ways in which
/// none comes. Written as C# for .NET Framework is.
/// </summary>
internal static class FrameworkProgram
{
    public const string Expected = """
        stub: Bearer secret
        ready: Ready
        unknown: Unrecognized teleported
        busy: Ready
        page: c1
        page: c2
        upload: no key, True, True, True
        wrong: ApiSerializationException $.width req_1
        missing: ApiNotFoundException req_1
        no response: ApiTimeoutException
        half a response: ApiTimeoutException
        cancelled: OperationCanceledException True
        limit of the HttpClient: ApiTimeoutException
        closed: ObjectDisposedException
        nobody there: ApiConnectionException

        """;

    public static (string Name, string Text) Main { get; } = ("Program.cs", """"""
        using System;
        using System.Diagnostics;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Framework.Flora;

        internal static class Program
        {
            private static async Task Main()
            {
                using Server server = new();
                FloraClientOptions options = new() { ApiKey = "secret", BaseUrl = new Uri(server.Address), Timeout = TimeSpan.FromSeconds(20) };
                using FloraClient client = new(options);

                using HttpClient stub = new(new Stub());
                using FloraClient stubbed = new(stub, options);
                Console.WriteLine("stub: " + (await stubbed.Assets.RetrieveAsync("ast_1")).Name);

                Console.WriteLine("ready: " + (await client.Assets.RetrieveAsync("fine")).Status);
                AssetRetrieveResponse unknown = await client.Assets.RetrieveAsync("new");
                Console.WriteLine($"unknown: {unknown.Status} {unknown.AdditionalProperties["status"]}");
                Console.WriteLine("busy: " + (await client.Assets.RetrieveAsync("busy")).Status);
                await foreach (AssetListResponse item in client.Assets.ListAsync(new() { WorkspaceId = "ws_1" }))
                {
                    Console.WriteLine("page: " + item.AssetId);
                }

                AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
                await created.Upload!.SendAsync(client, FilePart.FromBytes(Encoding.UTF8.GetBytes("an acorn"), "acorn.txt"));
                Console.WriteLine("upload: " + server.Upload);

                await FailsAsync("wrong", () => client.Assets.RetrieveAsync("wrong"));
                await FailsAsync("missing", () => client.Assets.RetrieveAsync("missing"));
                FloraClient hasty = client.WithOptions(static changed => { changed.Timeout = TimeSpan.FromMilliseconds(500); changed.MaxRetries = 0; });
                await FailsAsync("no response", () => hasty.Assets.RetrieveAsync("silent"));
                await FailsAsync("half a response", () => hasty.Assets.RetrieveAsync("slow"));
                using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(500));
                await FailsAsync("cancelled", () => client.Assets.RetrieveAsync("slow", cancellationToken: source.Token), source.Token);

                using HttpClient limited = new() { Timeout = TimeSpan.FromMilliseconds(500) };
                using FloraClient impatient = new(limited, new FloraClientOptions { ApiKey = "secret", BaseUrl = new Uri(server.Address), MaxRetries = 0 });
                await FailsAsync("limit of the HttpClient", () => impatient.Assets.RetrieveAsync("silent"));
                FloraClient closed = new(options);
                Task<AssetRetrieveResponse> open = closed.Assets.RetrieveAsync("mute");
                await server.HasMuteCall;
                closed.Dispose();
                await FailsAsync("closed", () => open);

                using FloraClient lost = new(new FloraClientOptions { ApiKey = "secret", BaseUrl = new Uri($"http://127.0.0.1:{Server.FreePort()}"), MaxRetries = 0 });
                await FailsAsync("nobody there", () => lost.Assets.RetrieveAsync("fine"));
            }

            private static async Task FailsAsync<T>(string name, Func<Task<T>> call, CancellationToken token = default)
            {
                try
                {
                    _ = await call();
                    Console.WriteLine(name + ": nothing failed");
                }
                catch (OperationCanceledException exception)
                {
                    Console.WriteLine($"{name}: {exception.GetType().Name} {exception.CancellationToken == token}");
                }
                catch (ObjectDisposedException)
                {
                    Console.WriteLine(name + ": ObjectDisposedException");
                }
                catch (ApiException exception)
                {
                    Console.WriteLine($"{name}: {exception.GetType().Name}{(exception is ApiSerializationException fault ? " " + fault.JsonPath : "")} {exception.RequestId}".TrimEnd());
                }
            }

            private sealed class Stub : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        Content = new StringContent($$"""{ "asset_id": "ast_1", "content_type": "image/png", "created_at": null, "description": null, "failure_message": null, "height": 3, "name": "{{request.Headers.Authorization}}", "size_bytes": 12, "status": "ready", "upload_content_type": null, "uploaded_via": "api", "url": "x", "width": 4, "workspace_id": "ws_1" }"""),
                    });
            }
        }
        """""");

    /// <summary>A server that misbehaves by the asset that it is asked for.</summary>
    public static (string Name, string Text) Server { get; } = ("Server.cs", """"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net;
        using System.Net.Sockets;
        using System.Text;
        using System.Threading.Tasks;

        /// <summary>A FLORA that misbehaves by the asset that it is asked for.</summary>
        internal sealed class Server : IDisposable
        {
            private readonly HttpListener _listener = new();
            private readonly Dictionary<string, int> _asked = new();
            private readonly TaskCompletionSource<bool> _muteCall = new(TaskCreationOptions.RunContinuationsAsynchronously);

            public Server()
            {
                Address = $"http://127.0.0.1:{FreePort()}";
                _listener.Prefixes.Add(Address + "/");
                _listener.Start();
                _ = Task.Run(ServeAsync);
            }

            public string Address { get; }

            /// <summary>Ends when somebody waits for the asset that says nothing.</summary>
            public Task HasMuteCall => _muteCall.Task;

            public string Upload { get; private set; } = "";

            public static int FreePort()
            {
                TcpListener probe = new(IPAddress.Loopback, 0);
                probe.Start();
                int port = ((IPEndPoint)probe.LocalEndpoint).Port;
                probe.Stop();
                return port;
            }

            public void Dispose() => _listener.Abort();

            private async Task ServeAsync()
            {
                while (_listener.IsListening)
                {
                    HttpListenerContext call = await _listener.GetContextAsync();
                    _ = Task.Run(() => RespondAsync(call));
                }
            }

            private async Task RespondAsync(HttpListenerContext call)
            {
                string body = await new StreamReader(call.Request.InputStream).ReadToEndAsync();
                string path = call.Request.Url!.AbsolutePath;
                int times;
                lock (_asked)
                {
                    _ = _asked.TryGetValue(path, out times);
                    _asked[path] = times + 1;
                }

                HttpListenerResponse response = call.Response;
                response.AddHeader("request-id", "req_1");
                switch (path)
                {
                    case "/assets/new":
                        Write(response, 200, Asset("teleported", "4"));
                        break;
                    case "/assets/wrong":
                        Write(response, 200, Asset("ready", "\"four\""));
                        break;
                    case "/assets/busy" when times == 0:
                        response.AddHeader("Retry-After", "0.01");
                        Write(response, 503, "");
                        break;
                    case "/assets/slow":
                        response.SendChunked = true;
                        await response.OutputStream.WriteAsync(new byte[] { (byte)'{' }, 0, 1);
                        await response.OutputStream.FlushAsync();
                        break;
                    case "/assets/silent":
                        break;
                    case "/assets/mute":
                        _ = _muteCall.TrySetResult(true);
                        break;
                    case "/assets/missing":
                        Write(response, 404, """{ "error": { "code": "not_found", "message": "No such asset." } }""");
                        break;
                    case "/assets" when call.Request.HttpMethod == "POST":
                        Write(response, 200, $$"""
                            { "asset_id": "ast_1", "status": "pending_upload", "uploaded_via": "api", "url": "", "visibility": "private", "workspace_id": "ws_1", "upload": { "url": "{{Address}}/form", "method": "POST", "content_type": "multipart/form-data",
                              "file_field": "file", "form_fields": { "key": "k-1" } } }
                            """);
                        break;
                    case "/form":
                        Upload = $"{call.Request.Headers["Authorization"] ?? "no key"}, {body.Contains("\r\n\r\nk-1\r\n")}, {body.Contains("filename=\"acorn.txt\"")}, {body.Contains("\r\n\r\nan acorn\r\n")}";
                        Write(response, 204, "");
                        break;
                    case "/assets":
                        string next = call.Request.QueryString["cursor"] is null ? "\"c2\"" : "null";
                        Write(response, 200, $$"""{ "assets": [{{Asset("ready", "4", call.Request.QueryString["cursor"] ?? "c1")}}], "meta": { "next_cursor": {{next}} } }""");
                        break;
                    default:
                        Write(response, 200, Asset("ready", "4"));
                        break;
                }
            }

            private static void Write(HttpListenerResponse response, int status, string text)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                response.StatusCode = status;
                response.ContentType = "application/json";
                if (status != 204)
                {
                    response.OutputStream.Write(bytes, 0, bytes.Length);
                }

                response.Close();
            }

            private static string Asset(string status, string width, string id = "ast_1") => $$"""
                {
                  "asset_id": "{{id}}", "content_type": "image/png", "created_at": null, "description": null, "failure_message": null, "height": 3,
                  "name": "tulip", "size_bytes": 12, "status": "{{status}}", "upload_content_type": null, "uploaded_via": "api",
                  "url": "https://files.example/tulip.png", "width": {{width}}, "workspace_id": "ws_1"
                }
                """;
        }
        """""");
}
