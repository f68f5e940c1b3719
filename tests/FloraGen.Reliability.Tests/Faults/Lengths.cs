using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that say something odd about their length.</summary>
internal static class Lengths
{
    public static IEnumerable<Fault> All { get; } =
    [
        Of("the same length twice", static length => $"Content-Length: {length}\r\nContent-Length: {length}\r\n"),
        Of("length and chunks", static length => $"Content-Length: {length}\r\nTransfer-Encoding: chunked\r\n", "cut body"),
        Of("two lengths", static length => $"Content-Length: {length}\r\nContent-Length: 5\r\n"),
        Of("negative length", static _ => "Content-Length: -5\r\n"),
        Of("length of letters", static _ => "Content-Length: many\r\n"),
        Of("length of 80 bits", static _ => "Content-Length: 999999999999999999999999\r\n"),
    ];

    private static Fault Of(string name, Func<int, string> headers, string family = "odd, and right") => new(name, family, async (connection, reply) =>
    {
        await connection.SendAsync(reply.Head(headers(reply.Body.Length)));
        await connection.SendAsync(reply.Body);
        connection.End();
    });
}
