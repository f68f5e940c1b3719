namespace InteropTests.Comparing;

/// <summary>The same request of both clients.</summary>
internal sealed record RequestPair(string Step, WireRequest Vendors, WireRequest Ours)
{
    public IReadOnlyList<(string What, string Vendors, string Ours)> Different { get; } = [.. Differences.Of(Vendors, Ours)];
}
