using System.Text;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that never come, or are no HTTP.</summary>
internal static class BrokenResponses
{
    private const string Family = "no response";

    public static IEnumerable<Fault> All { get; } =
    [
        new("reset before the request is read", "no byte of a response", Never) { Stage = FaultStage.BeforeReading },
        new("reset before the body of the request", "no byte of a response", ResetAfter("")) { Stage = FaultStage.BeforeBody },
        new("reset before the status line", "no byte of a response", ResetAfter("")),
        new("reset in the status line", Family, ResetAfter("HTTP/1.1 20")),
        new("reset in the headers", Family, ResetAfter("HTTP/1.1 200 OK\r\nContent-Type: appl")),
        new("end before the status line", "no byte of a response", EndAfter("")),
        new("end in the status line", Family, EndAfter("HTTP/1.1 20")),
        new("end in the headers", Family, EndAfter("HTTP/1.1 200 OK\r\nContent-Type: appl")),
        new("another protocol", Family, EndAfter("SSH-2.0-OpenSSH_9.6\r\n")),
        new("noise", Family, Noise),
        new("status of letters", Family, EndAfter("HTTP/1.1 abc\r\n\r\n")),
        new("status of two digits", Family, EndAfter("HTTP/1.1 20 OK\r\n\r\n")),
        new("status of four digits", Family, EndAfter("HTTP/1.1 2000 OK\r\n\r\n")),
        new("version of the future", Family, EndAfter("HTTP/7.1 200 OK\r\n\r\n")),
        new("status line without an end", Family, EndAfter("HTTP/1.1 200 " + new string('x', 1024 * 1024))),
        new("header without a colon", Family, EndAfter("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n")),
        new("header without a name", Family, EndAfter("HTTP/1.1 200 OK\r\n: x\r\n\r\n")),
        new("header of 1 MB", Family, EndAfter("HTTP/1.1 200 OK\r\nx: " + new string('x', 1024 * 1024) + "\r\n\r\n")),
        new("100,000 headers", Family, EndAfter("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static index => $"x{index}: 1\r\n")) + "\r\n")),
        new("nobody listens", "not reached", Never) { Stage = FaultStage.Unreachable },
        new("no such host", "not reached", Never) { Stage = FaultStage.Unreachable },
        new("silence before the status line", "silence before the body", SilenceAfter("")) { Stage = FaultStage.Silence },
        new("silence in the status line", "silence before the body", SilenceAfter("HTTP/1.1 20")) { Stage = FaultStage.Silence },
        new("silence in the headers", "silence before the body", SilenceAfter("HTTP/1.1 200 OK\r\nContent-Type: appl")) { Stage = FaultStage.Silence },
        new("silence behind 1,000 responses of 103", "silence before the body", SilenceAfter(string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\n\r\n", 1_000)))) { Stage = FaultStage.Silence },
        new("silence behind a 100", "silence before the body", SilenceAfter("HTTP/1.1 100 Continue\r\n\r\n")) { Stage = FaultStage.Silence },
    ];

    private static Task Never(WireConnection connection, Reply reply) => Task.CompletedTask;

    private static Func<WireConnection, Reply, Task> ResetAfter(string text) => async (connection, _) =>
    {
        await connection.SendAsync(text);
        connection.Reset();
    };

    private static Func<WireConnection, Reply, Task> EndAfter(string text)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        return async (connection, _) =>
        {
            await connection.SendAsync(bytes);
            connection.End();
        };
    }

    private static Func<WireConnection, Reply, Task> SilenceAfter(string text) => (connection, _) => connection.SendAsync(text);

    private static async Task Noise(WireConnection connection, Reply reply)
    {
        byte[] bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        await connection.SendAsync(bytes);
        connection.End();
    }
}
