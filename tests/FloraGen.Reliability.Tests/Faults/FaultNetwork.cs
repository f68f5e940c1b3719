namespace Reliability.Faults;

/// <summary>What lies between a client and its server, and where a fault strikes.</summary>
internal enum FaultNetwork
{
    /// <summary>A connection without TLS; the response is struck.</summary>
    Plain,

    /// <summary>A connection with TLS; the response is struck.</summary>
    Tls,

    /// <summary>A connection with TLS; what the fault does replaces the handshake.</summary>
    Handshake,

    /// <summary>A proxy in front of a connection with TLS; what the fault does replaces the proxy's response to CONNECT.</summary>
    Tunnel,
}
