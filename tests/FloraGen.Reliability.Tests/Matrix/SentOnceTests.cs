using System.Text;
using Reliability.Faults;
using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>What may act twice is sent once, also where .NET's connections would repeat it by themselves.</summary>
public sealed class SentOnceTests
{
    public static TheoryData<string> Faults { get; } =
        [.. FaultList.All.Where(static fault => fault.Family is "no byte of a response" or "no response" or "cut body").Select(static fault => fault.Name)];

    public static TheoryData<string> Calls { get; } = [.. CallKinds.All.Select(static call => call.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task PostWithNeitherKeyNorBodyIsSentOnce(string fault)
    {
        CallKind call = new("POST", static async (clients, token) =>
        {
            _ = await clients.Flora.SendAsync(HttpMethod.Post, "/assets/ast_1/publish", cancellationToken: token);
            return "sent";
        });

        CellResult result = await Cell.RunAsync(FaultList.Of(fault), call, strikes: int.MaxValue, SilenceEnd.Timeout);

        Assert.Equal("Connection 1", $"{result.Name} {result.Count}");
        Assert.All(result.Requests, static request => Assert.Equal("0", request.Header("Content-Length")));
        Assert.Contains("idempotency key", result.Outcome.Exception!.Message, StringComparison.Ordinal);
    }

    /// <summary>The server ends the connection that the second request is sent over, as when its process ends while it works.</summary>
    [Fact]
    public async Task PostOverAConnectionThatWasUsedBeforeIsSentOnce()
    {
        int count = 0;
        await using KeptServer server = new(async connection =>
        {
            if ((await connection.HeadAsync()).StartsWith("GET", StringComparison.Ordinal))
            {
                await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(RightReplies.Asset)}\r\n\r\n{RightReplies.Asset}");
                _ = await connection.HeadAsync();
            }

            _ = Interlocked.Increment(ref count);
            connection.End();
        });
        using CellClients clients = new(server.Url, new SwiftClock());
        _ = await clients.Flora.Assets.RetrieveAsync("a");

        await Assert.ThrowsAsync<ApiConnectionException>(() => clients.Flora.SendAsync(HttpMethod.Post, "/assets/a/publish"));

        Assert.Equal(1, count);
    }

    /// <summary>A connection that the server has closed in the meantime is seen before anything is sent.</summary>
    [Theory]
    [MemberData(nameof(Calls))]
    public async Task ConnectionThatWasClosedBetweenCallsIsNotSeen(string name)
    {
        CallKind call = CallKinds.Of(name);
        await using FaultServer server = new(FaultList.None, 0, 0, RightReplies.To, static () => { });
        using CellClients clients = new(server.Url, new SwiftClock());

        string[] values = [await call.RunAsync(clients, default), await call.RunAsync(clients, default), await call.RunAsync(clients, default)];

        Assert.All(values, value => Assert.Equal(call.Right, value));
    }
}
