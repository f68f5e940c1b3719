namespace FloraGen.Runtime.Internal;

using System;

/// <summary>A response that should come bit by bit cannot be cut into pieces. The message goes on where that of the call's exception ends.</summary>
internal sealed class PieceException : Exception
{
    public PieceException(string message)
        : base(message)
    {
    }
}
