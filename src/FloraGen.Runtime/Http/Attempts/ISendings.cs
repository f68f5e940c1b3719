namespace FloraGen.Runtime.Internal;

/// <summary>How often a request went to the connections. Copies of a message, as hedging makes them, share it.</summary>
internal interface ISendings
{
    /// <summary>Whether somebody beside the client sends requests again while the client does so too.</summary>
    bool Multiply { get; }

    /// <summary>The client makes a message of its own.</summary>
    void Begin();

    /// <summary>A message is about to reach the connections.</summary>
    /// <returns>False where it did so before and could act twice.</returns>
    bool TrySend();

    /// <summary>The message never reached the server, or the server did nothing.</summary>
    void Release();
}
