namespace FloraGen.CodeFixes;

/// <summary>An edit that a fix offers.</summary>
/// <param name="Key">Tells the edits of a fix apart, for fixing all of a kind. Where several have the same, a later one is for when the earlier does not compile.</param>
/// <param name="Old">The node that is replaced.</param>
/// <param name="New">Makes what takes its place: one node, or several statements.</param>
internal sealed record FixOffer(string Title, string Key, SyntaxNode Old, Func<IReadOnlyList<SyntaxNode>> New)
{
    /// <summary>Whether the edit only says that nobody wants to know: never what is done everywhere at once.</summary>
    public bool GivesUp { get; init; }

    /// <summary>Whether the new node is laid out already, but for what is marked in it: a whole method is not formatted for the sake of a word.</summary>
    public bool KeepsLayout { get; init; }
}
