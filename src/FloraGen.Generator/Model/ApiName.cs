namespace FloraGen.Model;

/// <summary>What a type may be called, best first, in the document's words.</summary>
/// <param name="Pointer">Where the type stands: its identity, and the location of what is said about it.</param>
/// <param name="Candidates">Each a phrase, such as <c>asset status</c>; the first one that is free becomes the name.</param>
internal sealed record ApiName(string Pointer, EquatableArray<string> Candidates)
{
    /// <summary>The first candidate is the name that the document gives the type, and not one that was found for it.</summary>
    public bool IsGiven { get; init; }
}
