namespace FloraGen.Runtime.Internal;

/// <summary>One open container on the way to a token: the member or the item that is being read in it.</summary>
internal readonly record struct JsonPathStep(bool IsArray, int Index, string? Member);
