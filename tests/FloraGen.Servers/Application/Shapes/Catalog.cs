namespace FloraGen.Servers.Application.Shapes;

/// <summary>Dictionaries of values, lists, records and dictionaries.</summary>
public sealed record Catalog
{
    public required Dictionary<string, int> Counts { get; init; }

    public required Dictionary<string, List<string>> Names { get; init; }

    public Dictionary<string, Plant>? Plants { get; init; }

    public Dictionary<string, Dictionary<string, decimal?>>? Prices { get; init; }

    public Dictionary<int, string>? Beds { get; init; }

    public Dictionary<Guid, Plant>? Owners { get; init; }
}
