namespace FloraGen.Analyzers.Symbols;

/// <summary>What a generated method returns.</summary>
/// <param name="Carrier">The type with the status: the response's, its items', or the one that it wraps; null when there is none.</param>
/// <param name="IsTask">Whether the result has to be awaited.</param>
internal sealed record SourceCall(SourceShape Shape, Carrier? Carrier, bool IsTask, bool CanBeNull);
