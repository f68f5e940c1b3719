namespace FloraGen.Emission.Planning;

/// <summary>Where a parameter comes from that the call does not give.</summary>
/// <param name="Expression">An expression of the runtime's <c>ClientParameter</c>.</param>
/// <param name="Option">The option, such as <c>AccountId</c>.</param>
/// <param name="IsRequired">Whether a call makes no sense without it.</param>
/// <param name="Default">What the document says it is where nobody gives it; null where it says nothing.</param>
internal sealed record ClientSource(string Expression, string Option, bool IsRequired, string? Default);
