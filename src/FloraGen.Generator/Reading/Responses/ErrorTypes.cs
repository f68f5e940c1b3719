using FloraGen.Model.Types;

namespace FloraGen.Reading.Responses;

/// <summary>Counts what error responses carry, to find the type that stands for them all.</summary>
internal sealed class ErrorTypes
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private readonly List<ApiType> _types = [];

    public IReadOnlyList<ApiType> Types => _types;

    public void Add(ApiType type)
    {
        _types.Add(type);
        if (type is ApiNamedType named)
        {
            _counts[named.Id] = _counts.TryGetValue(named.Id, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>All that have a name, in the order of the document.</summary>
    public IEnumerable<string> Named => _types.OfType<ApiNamedType>().Select(static type => type.Id).Distinct();

    public string? MostCommon => _counts
        .OrderByDescending(static entry => entry.Value)
        .ThenBy(static entry => entry.Key, StringComparer.Ordinal)
        .Select(static entry => entry.Key)
        .FirstOrDefault();
}
