namespace FloraGen.Runtime.Internal;

/// <summary>Makes a value of the piece of an answer that came last.</summary>
internal delegate T PieceReadFunc<T>(PieceFeed feed);
