namespace FloraGen.Runtime.Internal;

using System;

/// <summary>The place of a member among those that a record knows, or -1.</summary>
internal delegate int JsonIndexFunc(ReadOnlySpan<byte> name);
