using System.Collections.Concurrent;
using System.Globalization;
using Generated.Flora;
using Reliability.Matrix;
using Reliability.Support;

namespace Reliability.Network;

/// <summary>Connections that are kept for the next call, and are gone by then.</summary>
public sealed class KeepAliveTests
{
    public static TheoryData<string, bool> Calls { get; } = All();

    /// <summary>Each call is made three times, over connections that the server ends after each response without having said so.</summary>
    [Theory]
    [MemberData(nameof(Calls))]
    public async Task ConnectionThatEndedBetweenCallsCostsNoAttempt(string name, bool isReset)
    {
        CallKind call = CallKinds.Of(name);
        ConcurrentQueue<string> heads = new();
        SemaphoreSlim ended = new(0);
        await using KeptServer server = Server(heads, connection =>
        {
            End(connection, isReset);
            _ = ended.Release();
        });
        using CellClients clients = new(server.Url, new SwiftClock());

        for (int index = 0; index < 3; index++)
        {
            int before = heads.Count;
            Assert.Equal(call.Right, await call.RunAsync(clients, default));
            for (int request = before; request < heads.Count; request++)
            {
                Assert.True(await ended.WaitAsync(TimeSpan.FromSeconds(60)));
            }
        }

        Assert.Equal(heads.Count, heads.Select(static head => new ServedRequest(head, "").Header("Idempotency-Key") ?? Guid.NewGuid().ToString()).Distinct().Count());
    }

    /// <summary>The request and the end meet on the way: the server may have carried it out, so that only what may act twice is sent again.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RequestThatMeetsTheEndOfItsConnectionIsSentAgainOnlyWhereItCannotActTwice(bool isReset)
    {
        ConcurrentQueue<string> heads = new();
        await using KeptServer server = Server(heads, connection => EndWhenAskedAsync(connection, heads, isReset));
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", BaseUrl = server.Url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });
        _ = await client.Assets.RetrieveAsync("a");

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/assets/a/publish"));
        _ = await client.Assets.RetrieveAsync("b");
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        Assert.Equal(1, error.Attempts);
        Assert.Single(heads, static head => head.StartsWith("POST /assets/a/publish", StringComparison.Ordinal));
        Assert.Equal("ast_1", created.AssetId);
        Assert.Single(heads.Where(static head => head.StartsWith("POST /assets ", StringComparison.Ordinal)).Select(static head => new ServedRequest(head, "").Header("Idempotency-Key")).Distinct());
    }

    private static async Task EndWhenAskedAsync(WireConnection connection, ConcurrentQueue<string> heads, bool isReset)
    {
        heads.Enqueue(await connection.HeadAsync());
        End(connection, isReset);
    }

    private static KeptServer Server(ConcurrentQueue<string> heads, Action<WireConnection> end)
        => Server(heads, connection =>
        {
            end(connection);
            return Task.CompletedTask;
        });

    /// <summary>Responses a request over each connection as if there were more to come.</summary>
    private static KeptServer Server(ConcurrentQueue<string> heads, Func<WireConnection, Task> endAsync) => new(async connection =>
    {
        string head = await connection.HeadAsync();
        if (head.Length == 0)
        {
            return;
        }

        _ = await connection.BodyAsync(head);
        heads.Enqueue(head);
        ServedRequest request = new(head, "");
        Reply reply = RightReplies.To(new Uri($"http://{request.Header("Host")}/"), HttpMethod.Parse(head.Split(' ')[0]), request.Target);
        await connection.SendAsync(string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: {reply.ContentType}\r\nContent-Length: {reply.Body.Length}\r\n\r\n"));
        await connection.SendAsync(reply.Body);
        await endAsync(connection);
        await connection.StaySilentAsync();
    });

    private static void End(WireConnection connection, bool isReset)
    {
        if (isReset)
        {
            connection.Reset();
        }
        else
        {
            connection.End();
        }
    }

    private static TheoryData<string, bool> All()
    {
        TheoryData<string, bool> all = [];
        foreach (CallKind call in CallKinds.All)
        {
            all.Add(call.Name, false);
            all.Add(call.Name, true);
        }

        return all;
    }
}
