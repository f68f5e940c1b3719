using System.Net;
using System.Net.Sockets;

namespace FloraSandbox.CommandLine;

/// <summary>A port that was asked for stays as it is, even if the start then fails. A usual port that is taken gives way to a free one.</summary>
internal sealed record PortChoice(int Port, string? Note)
{
    public static PortChoice Of(int? asked, int usual)
    {
        if (asked is int port)
        {
            return new PortChoice(port, null);
        }

        return IsFree(usual) ? new PortChoice(usual, null) : new PortChoice(0, $"port {usual} is taken, so that this is a free one");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using TcpListener listener = new(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
