namespace FloraGen.Runtime.Internal;

/// <summary>Makes a value of the piece of a response that came last.</summary>
internal delegate T PieceReadFunc<T>(PieceFeed feed);
