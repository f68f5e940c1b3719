namespace InteropTests.Comparing;

/// <summary>Something that the clients do not have in common: a row of the table in <c>docs/interoperability.md</c>.</summary>
/// <param name="Where">The steps, or the kind of requests when it is every one of that kind.</param>
/// <param name="What">The part of the request.</param>
/// <param name="Vendors">What FLORA's client sends.</param>
/// <param name="Ours">What ours sends.</param>
internal sealed record Difference(string Where, string What, string Vendors, string Ours)
{
    public override string ToString() => $"| {Where} | {What} | {Vendors} | {Ours} |";
}
