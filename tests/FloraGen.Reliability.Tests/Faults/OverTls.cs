using Reliability.Support;

namespace Reliability.Faults;

/// <summary>What strikes a response, where the connection itself is as it should be.</summary>
internal static class OverTls
{
    public static IEnumerable<Fault> All { get; } =
    [
        new("TLS", "odd, and right", static (connection, reply) => connection.SendAsync(reply.Whole())) { Network = FaultNetwork.Tls },
        new("redirect from https to http", "final", static async (connection, _) =>
        {
            await connection.SendAsync($"HTTP/1.1 302 Found\r\nLocation: {Statuses.OtherHost}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            connection.End();
        })
        {
            Exception = "Api",
            Network = FaultNetwork.Tls,
        },
        Ending("TLS that ends in the headers", "no response", static (connection, _) => connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: appl"), isReset: false),
        Ending("TLS that is reset in the headers", "no response", static (connection, _) => connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: appl"), isReset: true),
        Ending("TLS that ends in the body", "cut body", HalfAsync, isReset: false),
        Ending("TLS that is reset in the body", "cut body", HalfAsync, isReset: true),
        Ending("noise within TLS", "no response", static async (connection, _) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: appl");
            await connection.SendUnsecuredAsync(new byte[500]);
        }, isReset: false),
        new("silence within TLS", "silence in the body", HalfAsync) { Network = FaultNetwork.Tls, Stage = FaultStage.Silence },
    ];

    private static async Task HalfAsync(WireConnection connection, Reply reply)
    {
        await connection.SendAsync(reply.Head(length: reply.Body.Length));
        await connection.SendAsync(reply.Body.AsMemory(0, reply.Body.Length / 2));
    }

    private static Fault Ending(string name, string family, Func<WireConnection, Reply, Task> sendAsync, bool isReset)
        => new(name, family, async (connection, reply) =>
        {
            await sendAsync(connection, reply);
            if (isReset)
            {
                connection.Reset();
            }
            else
            {
                connection.End();
            }
        })
        {
            Network = FaultNetwork.Tls,
        };
}
