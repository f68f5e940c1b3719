using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>
/// Unions that are cases of each other. A circle of them, with nothing between that takes JSON one level deeper, adds no value
/// to any of them, and to follow it would never end.
/// </summary>
internal sealed class UnionGraph
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _next = new(StringComparer.Ordinal);

    public UnionGraph(IEnumerable<ApiUnion> unions)
    {
        foreach (ApiUnion union in unions)
        {
            _order[union.Id] = _order.Count;
            _next[union.Id] = [.. union.Cases.Select(static item => item.Type).OfType<ApiNamedType>().Select(static type => type.Id)];
        }
    }

    /// <summary>Whether a case closes a circle. Of each circle at least one case does, and not every one.</summary>
    public bool LeadsBack(ApiUnion union, ApiType type)
        => type is ApiNamedType named
            && _order.TryGetValue(named.Id, out int index)
            && index <= _order[union.Id]
            && Reaches(named.Id, union.Id);

    private bool Reaches(string from, string to)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { from };
        Stack<string> open = new([from]);
        while (open.Count > 0)
        {
            string union = open.Pop();
            if (union == to)
            {
                return true;
            }

            foreach (string next in _next[union].Where(next => _next.ContainsKey(next) && seen.Add(next)))
            {
                open.Push(next);
            }
        }

        return false;
    }
}
