namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Makes a value of one piece of an answer.</summary>
internal delegate T PieceReadFunc<T>(ApiAnswer answer, ReadOnlyMemory<byte> piece);
