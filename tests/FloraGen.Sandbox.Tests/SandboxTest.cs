using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using FloraSandbox;

namespace FloraGen.Sandbox.Tests;

/// <summary>A sandbox with a clock of its own for each test, and the few calls that the tests are made of.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    private protected const string SignedUpload = """{"source":"signed-url","workspace_id":"ws_1","file_name":"acorn.png"}""";

    private protected static readonly TimeSpan ProcessingTime = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new();

    private protected ManualTimeProvider Time { get; } = new();

    private protected SandboxServer Server { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Server = await SandboxServer.StartAsync(Options());

    public virtual async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private protected SandboxOptions Options() => new() { TimeProvider = Time, ProcessingTime = ProcessingTime };

    private protected async Task RestartAsync(SandboxOptions options)
    {
        await Server.DisposeAsync();
        Server = await SandboxServer.StartAsync(options);
    }

    private protected Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Get, path, null, headers);

    private protected Task<Reply> PostAsync(string path, string? body = null, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Post, path, body, headers);

    private protected async Task<Reply> SendAsync(HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = Request(method, path, body, headers);
        return await ReadAsync(await _http.SendAsync(request));
    }

    private protected Task<HttpResponseMessage> StartAsync(string path, params (string Name, string Value)[] headers)
        => _http.SendAsync(Request(HttpMethod.Get, path, null, headers), HttpCompletionOption.ResponseHeadersRead);

    /// <summary>Posts to an address outside the API, without a key.</summary>
    private protected async Task<Reply> PostToAsync(Uri url, HttpContent content, AuthenticationHeaderValue? authorization = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = content };
        request.Headers.Authorization = authorization;
        return await ReadAsync(await _http.SendAsync(request));
    }

    /// <summary>Sends a file where a create or a retry said.</summary>
    private protected Task<Reply> UploadAsync(Reply reserved, byte[] file, string fileName = "acorn.png", string? contentType = "image/png")
        => PostToAsync(UploadUrl(reserved), Form(reserved, file, fileName, contentType));

    private protected static Uri UploadUrl(Reply reserved) => new(reserved.Json.GetProperty("upload").GetProperty("url").GetString()!);

    private protected static MultipartFormDataContent Form(Reply reserved, byte[] file, string fileName = "acorn.png", string? contentType = "image/png")
    {
        MultipartFormDataContent form = [];
        foreach (JsonProperty field in reserved.Json.GetProperty("upload").GetProperty("form_fields").EnumerateObject())
        {
            form.Add(new StringContent(field.Value.GetString()!), field.Name);
        }

        ByteArrayContent content = new(file);
        content.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);
        form.Add(content, "file", fileName);
        return form;
    }

    private HttpRequestMessage Request(HttpMethod method, string path, string? body, (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(method, Server.BaseUrl + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Server.ApiKey);
        foreach ((string name, string value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return request;
    }

    private static async Task<Reply> ReadAsync(HttpResponseMessage message)
        => new((int)message.StatusCode, message, await message.Content.ReadAsStringAsync());
}
