using System.Net.Sockets;

namespace Reliability.Network;

/// <summary>A test that needs an address of IPv6, if only this machine's own.</summary>
public sealed class Ipv6TheoryAttribute : TheoryAttribute
{
    public Ipv6TheoryAttribute()
    {
        if (!Socket.OSSupportsIPv6)
        {
            Skip = "This machine has no IPv6.";
        }
    }
}
