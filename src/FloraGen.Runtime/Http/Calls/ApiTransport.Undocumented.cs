namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that the document lacks.</summary>
    public Task<T> SendUndocumentedAsync<T>(
        HttpMethod method, string path, JsonTypeInfo<T> responseType, JsonElement? body, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentCheck.NotNull(responseType);
        ApiRequest request = Undocumented(method, path, body, "application/json");
        return ReadUndocumentedAsync(_sender.SendAsync(request, options, cancellationToken), request, responseType);
    }

    /// <summary>A call that the document lacks, whose response the caller reads.</summary>
    public Task<ApiResponse> SendUndocumentedAsync(
        HttpMethod method, string path, JsonElement? body, RequestOptions? options, CancellationToken cancellationToken)
        => SendWithResponseAsync(Undocumented(method, path, body, "*/*"), options, cancellationToken);

    private async Task<T> ReadUndocumentedAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonTypeInfo<T> responseType)
        => ResponseReader.Read(await sent.ConfigureAwait(false), request, responseType, Options);

    private static ApiRequest Undocumented(HttpMethod method, string path, JsonElement? body, string accept)
    {
        ArgumentCheck.NotNull(method);
        ArgumentCheck.NotNull(path);
        return path.StartsWith('/')
            // A fragment is never sent, and would hide a query behind it.
            ? new ApiRequest(method, path.Split('#')[0])
            {
                Accept = accept,
                Route = null,
                Body = body is { } content ? JsonBody.Create(content, static (writer, element) => element.WriteTo(writer)) : null,
            }
            : throw new ArgumentException("The path must start with a slash.", nameof(path));
    }
}
