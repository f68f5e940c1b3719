using System.Security.Cryptography.X509Certificates;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Connections that cannot be trusted: nothing is sent over them.</summary>
internal static class BrokenHandshakes
{
    private const string Family = "no TLS";

    /// <summary>A record of TLS that says handshake_failure.</summary>
    private static readonly byte[] s_alert = [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28];

    public static IEnumerable<Fault> All { get; } =
    [
        Certificate("certificate that nobody trusts", static () => TestCertificates.Untrusted),
        Certificate("certificate of another host", static () => TestCertificates.OfAnotherHost),
        Certificate("certificate that has expired", static () => TestCertificates.Expired),
        Certificate("certificate that is not valid yet", static () => TestCertificates.NotYetValid),
        Handshake("HTTP in place of the handshake", static connection => EndAsync(connection, "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray())),
        Handshake("noise in place of the handshake", static connection => EndAsync(connection, [.. Enumerable.Repeat((byte)0xff, 500)])),
        Handshake("refused handshake", static connection => EndAsync(connection, s_alert)),
        Handshake("end in the handshake", static connection => EndAsync(connection, [])),
        Handshake("reset in the handshake", static connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        }),
        Handshake("silence in the handshake", static _ => Task.CompletedTask) with { Family = "silence before the request", Stage = FaultStage.Silence },
    ];

    private static Fault Certificate(string name, Func<X509Certificate2> certificate) => Handshake(name, async connection =>
    {
        await connection.SecureAsync(certificate());
        await connection.StaySilentAsync();
    });

    private static Fault Handshake(string name, Func<WireConnection, Task> strikeAsync)
        => new(name, Family, (connection, _) => strikeAsync(connection)) { Network = FaultNetwork.Handshake };

    private static async Task EndAsync(WireConnection connection, byte[] bytes)
    {
        await connection.SendAsync(bytes);
        connection.End();
    }
}
