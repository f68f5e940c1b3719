using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>What a client with connections of its own does on the wire.</summary>
public class OwnConnectionTests
{
    [Fact]
    public async Task RedirectIsNotFollowedAndItsHostIsNamed()
    {
        (ApiException error, string second) = await RetrieveTwiceAsync(
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: https://user:hunter2@other.example/x?key=hunter2\r\nContent-Length: 0\r\n\r\n");

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Contains("other.example", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("GET /assets/second ", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CookieOfTheServerIsNotSentBack()
    {
        (_, string second) = await RetrieveTwiceAsync("HTTP/1.1 404 Not Found\r\nSet-Cookie: session=1; Path=/\r\nContent-Length: 0\r\n\r\n");

        Assert.DoesNotContain("Cookie", second, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The layers of a real connection have their own words for a body that cannot be made.</summary>
    [Fact]
    public async Task FaultOfTheUploadedFileComesThroughARealConnection()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        AssetUpload upload = JsonSerializer.Deserialize<AssetCreateResponse>(ResponseJson.Created($"http://{listener.LocalEndpoint}/form").ToJsonString())!.Upload!;
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k" });

        IOException fault = await Assert.ThrowsAsync<IOException>(() => upload.SendAsync(client, new FilePart(new BrokenStream())));

        Assert.Equal("The disk is gone.", fault.Message);
    }

    /// <summary>Asks twice over one connection, and gets one response for both.</summary>
    private static async Task<(ApiException Error, string SecondRequest)> RetrieveTwiceAsync(string response)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Task<string> server = RespondTwiceAsync(listener, Encoding.ASCII.GetBytes(response));
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", BaseUrl = new Uri($"http://{listener.LocalEndpoint}"), MaxRetries = 0 });

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.Assets.RetrieveAsync("first"));
        await Assert.ThrowsAnyAsync<ApiException>(() => client.Assets.RetrieveAsync("second"));

        return (error, await server);
    }

    private static async Task<string> RespondTwiceAsync(TcpListener listener, byte[] response)
    {
        using TcpClient connection = await listener.AcceptTcpClientAsync();
        NetworkStream stream = connection.GetStream();
        _ = await HeadAsync(stream);
        await stream.WriteAsync(response);
        string second = await HeadAsync(stream);
        await stream.WriteAsync(response);
        return second;
    }

    private static async Task<string> HeadAsync(NetworkStream stream)
    {
        StringBuilder head = new();
        byte[] buffer = new byte[4096];
        int count = 1;
        while (count > 0 && !head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            count = await stream.ReadAsync(buffer);
            _ = head.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return head.ToString();
    }
}
