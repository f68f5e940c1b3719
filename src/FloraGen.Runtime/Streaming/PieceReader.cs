namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Cuts the body of a response into the texts of its values.</summary>
internal abstract class PieceReader
{
    /// <summary>The text that was read; valid until the next one is.</summary>
    public ReadOnlyMemory<byte> Piece { get; protected set; }

    /// <returns>False at the end of the response.</returns>
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);
}
