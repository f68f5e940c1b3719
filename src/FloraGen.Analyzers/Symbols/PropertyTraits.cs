namespace FloraGen.Analyzers.Symbols;

/// <summary>What a property is: worked out once, and asked wherever one is read.</summary>
/// <param name="IsGenerated">Whether a client's generator wrote it: a partial type can have properties of its user's.</param>
/// <param name="IsStored">Whether it holds what was put into it, and no code but a client's decides what it returns.</param>
/// <param name="RunsForeignCode">Whether reading or writing it runs code of its author's.</param>
internal sealed record PropertyTraits(bool IsGenerated, bool IsStored, bool RunsForeignCode);
