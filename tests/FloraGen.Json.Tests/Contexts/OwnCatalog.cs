using Generated.Nursery;

namespace JsonTests.Contexts;

/// <summary>A class of the application's own that holds types of a client.</summary>
public sealed record OwnCatalog(string Title, IReadOnlyList<Plant> Plants, Dictionary<State, int> Counts, Pot? Pot, State? Wanted);
