using System.Text;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Proxies that lead nowhere: the request was not sent.</summary>
internal static class BrokenTunnels
{
    private const string Family = "no tunnel";
    private const string Half = "half a response of a proxy";
    private const string Nothing = "no response of a proxy";

    public static IEnumerable<Fault> All { get; } =
    [
        Respond("proxy that refuses", "403 Forbidden"),
        Respond("proxy that needs a password", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"proxy\"\r\n"),
        Respond("proxy that reaches nobody", "502 Bad Gateway"),
        Respond("proxy that is too busy", "503 Service Unavailable", "Retry-After: 7\r\n"),
        Respond("proxy that redirects", "302 Found", "Location: https://other.example/\r\n"),
        Ending("proxy that ends", "") with { Family = Nothing },
        Ending("proxy that ends in its response", "HTTP/1.1 200 Conn") with { Family = Half },
        Ending("proxy that speaks another protocol", "SSH-2.0-OpenSSH_9.6\r\n") with { Family = Half },
        Tunnel("proxy that resets", static connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        }) with { Family = Nothing },
        Ending("proxy that ends behind its response", "HTTP/1.1 200 Connection established\r\n\r\n"),
        Tunnel("silent proxy", static _ => Task.CompletedTask) with { Family = "silence before the request", Stage = FaultStage.Silence },
    ];

    private static Fault Respond(string name, string status, string headers = "")
        => Ending(name, $"HTTP/1.1 {status}\r\nContent-Length: 2\r\nConnection: close\r\n{headers}\r\nno");

    private static Fault Ending(string name, string text) => Tunnel(name, async connection =>
    {
        await connection.SendAsync(Encoding.ASCII.GetBytes(text));
        connection.End();
    });

    private static Fault Tunnel(string name, Func<WireConnection, Task> strikeAsync)
        => new(name, Family, (connection, _) => strikeAsync(connection)) { Network = FaultNetwork.Tunnel };
}
