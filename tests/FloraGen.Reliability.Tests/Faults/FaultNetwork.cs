namespace Reliability.Faults;

/// <summary>What lies between a client and its server, and where a fault strikes.</summary>
internal enum FaultNetwork
{
    /// <summary>A connection without TLS; the answer is struck.</summary>
    Plain,

    /// <summary>A connection with TLS; the answer is struck.</summary>
    Tls,

    /// <summary>A connection with TLS; what the fault does takes the place of the handshake.</summary>
    Handshake,

    /// <summary>A proxy in front of a connection with TLS; what the fault does takes the place of the proxy's answer to CONNECT.</summary>
    Tunnel,
}
