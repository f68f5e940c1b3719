using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>Numbers for the places and values of one flow graph. The same origin gets the same number each time.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<ISymbol, Place> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(int Parent, object Key), Place> _places = [];
    private readonly List<Place> _placeList = [];
    private readonly Dictionary<(ValueKind Kind, object Anchor, int Extra), int> _ids = [];
    private readonly List<(StatusEnum? Status, Carrier? Carrier, int Family)> _values = [];

    private readonly Dictionary<int, int> _joined = [];

    private readonly Dictionary<int, ValueFacts> _found = [];

    public IReadOnlyList<Place> Places => _placeList;

    public int ValueCount => _values.Count;

    /// <param name="key">A symbol, or a flow capture.</param>
    public Place PlaceOf(object key, Place? parent = null, bool isShared = false)
    {
        if (parent is null && key is ISymbol known && _variables.TryGetValue(known, out Place? variable))
        {
            return variable;
        }

        (int Parent, object Key) full = (parent?.Index ?? -1, key is ISymbol symbol ? new SymbolKey(symbol) : key);
        if (!_places.TryGetValue(full, out Place? place))
        {
            place = new Place(_placeList.Count, full.Parent, key as ISymbol, isShared || parent is { IsShared: true });
            _places.Add(full, place);
            _placeList.Add(place);
            if (parent is null && place.Symbol is { } root)
            {
                _variables.Add(root, place);
            }
        }

        return place;
    }

    public int IdOf(ValueKind kind, object anchor, int extra, StatusEnum? status, Carrier? carrier)
    {
        (ValueKind, object, int) key = (kind, anchor is ISymbol symbol ? new SymbolKey(symbol) : anchor, extra);
        if (!_ids.TryGetValue(key, out int id))
        {
            id = _values.Count;
            _ids.Add(key, id);
            _values.Add((status, carrier, id));
        }

        return id;
    }

    /// <summary>The values that were found in members of a value.</summary>
    public IEnumerable<int> MembersOf(int id)
        => _ids.Where(entry => entry.Key.Kind == ValueKind.Member && entry.Key.Extra == id).Select(static entry => entry.Value);

    /// <summary>Null for an answer that has no status of its own.</summary>
    public StatusEnum? StatusOf(int id) => _values[id].Status;

    /// <summary>Null for a status by itself.</summary>
    public Carrier? CarrierOf(int id) => _values[id].Carrier;

    /// <summary>
    /// What is known of a value on a path that has not looked at it. One that was there before the code began can be anything
    /// there; any other does not exist.
    /// </summary>
    public ValueFacts Unseen(int id) => _found.TryGetValue(id, out ValueFacts facts) ? facts : default;

    public void MarkFound(int id, in ValueFacts facts) => _found[id] = facts;

    /// <summary>What values have in common that one variable holds at some point.</summary>
    public int FamilyOf(int id)
    {
        while (_values[id].Family != id)
        {
            id = _values[id].Family;
        }

        return id;
    }

    /// <summary>Whether a value stands for different ones that meet where a block begins.</summary>
    public bool IsJoinedAt(int id, int block) => _joined.TryGetValue(id, out int at) && at == block;

    public int JoinedId(object anchor, int block, int like)
    {
        int id = IdOf(ValueKind.Joined, anchor, block, StatusOf(like), CarrierOf(like));
        _joined[id] = block;
        return id;
    }

    public void JoinFamilies(int left, int right)
    {
        int first = FamilyOf(left), second = FamilyOf(right);
        if (first != second)
        {
            (StatusEnum? status, Carrier? carrier, _) = _values[Math.Max(first, second)];
            _values[Math.Max(first, second)] = (status, carrier, Math.Min(first, second));
        }
    }

    private readonly record struct SymbolKey(ISymbol Symbol)
    {
        public bool Equals(SymbolKey other) => SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
    }
}
