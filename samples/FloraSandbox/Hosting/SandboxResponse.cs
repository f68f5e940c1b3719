using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FloraSandbox.Hosting;

/// <summary>A status and a JSON body, complete before anything is sent.</summary>
internal sealed record SandboxResponse(int Status, byte[] Json)
{
    public static SandboxResponse Of<T>(int status, T value, JsonTypeInfo<T> type) => new(status, JsonSerializer.SerializeToUtf8Bytes(value, type));

    public static SandboxResponse Ok<T>(T value, JsonTypeInfo<T> type) => Of(200, value, type);

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        response.ContentLength = Json.Length;
        await response.Body.WriteAsync(Json);
    }
}
