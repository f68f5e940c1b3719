namespace FloraGen.Runtime.Internal;

internal static partial class ApiErrors
{
    /// <summary>The exception for a response that should come bit by bit, and cannot be cut into pieces.</summary>
    public static ApiSerializationException OfPieces(ServerResponse response, string call, PieceException fault)
        => new($"The response to {call}{Trace(response)} cannot be read: {fault.Message}.", "$", response, fault);
}
