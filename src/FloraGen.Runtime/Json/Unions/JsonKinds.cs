namespace FloraGen.Runtime.Internal;

using System;

/// <summary>What a value of JSON can be, by its first token.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Text = 1,
    Number = 2,
    Truth = 4,
    Object = 8,
    Array = 16,
    Null = 32,
    Any = Text | Number | Truth | Object | Array | Null,
}
