using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>What a method of a client's that asks the API returns: worked out once, and asked of every call.</summary>
/// <param name="IsLazy">Whether nothing is sent until somebody goes through it.</param>
/// <param name="Page">The page that a list gives when it is awaited; null for what is no list in pages.</param>
internal sealed record ClientCall(bool IsLazy, INamedTypeSymbol? Page);
