using Microsoft.CodeAnalysis;

namespace FloraGen.CodeFixes;

/// <summary>An edit that a fix offers.</summary>
/// <param name="Key">Tells the edits of a fix apart, for fixing all of a kind.</param>
/// <param name="Old">The node that is replaced.</param>
/// <param name="New">Makes what takes its place: one node, or several statements.</param>
internal sealed record FixOffer(string Title, string Key, SyntaxNode Old, Func<IReadOnlyList<SyntaxNode>> New);
