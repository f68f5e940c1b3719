namespace NativeAot;

/// <summary>What this program says about an asset.</summary>
internal sealed record Summary(string? Name, bool IsFailed);
