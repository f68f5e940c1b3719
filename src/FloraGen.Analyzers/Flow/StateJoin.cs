using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Joins two paths. Where a variable holds another value on each, it holds one from then on that stands for both; what was
/// derived from the two, on each path from its own, is derived from that one.
/// </summary>
internal sealed class StateJoin(FlowState into, FlowState from, int block, ValueTable table)
{
    /// <summary>Which value stands for which two; null stands for the literal.</summary>
    private readonly Dictionary<(int? Left, int? Right), int> _joined = [];
    private readonly HashSet<int> _grown = [];

    public void Apply()
    {
        List<(Place, AbstractValue?)> changes = [.. JoinPlaces()];
        List<(Place, AbstractValue?)> derived = [.. JoinDerived()];
        List<(int Id, ValueFacts Facts)> facts = [.. JoinFacts()];
        foreach ((Place place, AbstractValue? value) in changes.Concat(derived))
        {
            into.Hold(place, value);
        }

        foreach ((int id, ValueFacts joined) in facts)
        {
            into.SetFacts(id, joined);
        }
    }

    private IEnumerable<(Place Place, AbstractValue? Mine, AbstractValue? Theirs)> Differing()
    {
        int count = Math.Min(Math.Max(into.PlaceCount, from.PlaceCount), table.Places.Count);
        for (int index = 0; index < count; index++)
        {
            Place place = table.Places[index];
            AbstractValue? mine = into.Held(place), theirs = from.Held(place);
            if (!Equals(mine, theirs) || (mine is BoolValue { Relation: var relation } && SpeaksOfJoined(relation)))
            {
                yield return (place, mine, theirs);
            }
        }
    }

    /// <summary>Whether a truth that is the same on both paths speaks of a value that is not.</summary>
    private bool SpeaksOfJoined(Relation relation)
    {
        foreach (RelationEntry entry in relation.Entries)
        {
            foreach ((int? left, int? right) in _joined.Keys)
            {
                if (entry.Id == left || entry.Id == right)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Records and statuses, and what is one thing here and another there.</summary>
    private IEnumerable<(Place, AbstractValue?)> JoinPlaces()
    {
        foreach ((Place place, AbstractValue? mine, AbstractValue? theirs) in Differing())
        {
            if (!IsDerived(mine, theirs))
            {
                yield return (place, JoinHeld(place, mine, theirs));
            }
        }
    }

    /// <summary>What was made of records and statuses: it follows what became of those.</summary>
    private IEnumerable<(Place, AbstractValue?)> JoinDerived()
    {
        List<int>? differing = null;
        foreach ((Place place, AbstractValue? mine, AbstractValue? theirs) in Differing())
        {
            if (mine is BoolValue { Relation: var left } && theirs is BoolValue { Relation: var right })
            {
                yield return (place, new BoolValue(JoinTruths(left, right, differing ??= ValuesThatDiffer())));
            }
            else if (IsDerived(mine, theirs))
            {
                yield return (place, IsPlain(mine) && IsPlain(theirs) ? JoinPlain(place, mine, theirs, differing ??= ValuesThatDiffer()) : JoinDerived(mine, theirs));
            }
        }
    }

    private static bool IsDerived(AbstractValue? mine, AbstractValue? theirs)
        => (mine is BoolValue && theirs is BoolValue)
            || (mine is PayloadValue && (theirs is PayloadValue || IsPlain(theirs)))
            || (theirs is PayloadValue && IsPlain(mine))
            || (mine is DetailValue or NullValue && theirs is DetailValue or NullValue)
            || (mine is StatusTextValue && theirs is StatusTextValue)
            || (IsPlain(mine) && IsPlain(theirs));

    /// <summary>Whether something is no record and no status: a constant, what stands in for something, or anything else.</summary>
    private static bool IsPlain(AbstractValue? value) => value is null or NullValue or ConstantValue or SubstituteValue;

    private AbstractValue? JoinDerived(AbstractValue? mine, AbstractValue? theirs)
    {
        switch (mine, theirs)
        {
            case (PayloadValue, _) or (_, PayloadValue):
                // What was read on one path may be in use on both; the statuses are still those of the path.
                PayloadValue? read = Narrowed(mine, into), again = Narrowed(theirs, from);
                return read is null || again is null ? read ?? again
                    : Number(read.Id, again.Id) is not { } both ? read
                    : read with { Id = both, Under = read.Under | again.Under, WasTested = read.WasTested && again.WasTested };
            case (DetailValue { Id: var left }, DetailValue { Id: var right }):
                return Number(left, right) is { } detail ? new DetailValue(detail) : MixedValue.Instance;
            case (StatusTextValue { Id: var left }, StatusTextValue { Id: var right }):
                return Number(left, right) is { } text ? new StatusTextValue(text) : MixedValue.Instance;
            default:
                return mine is NullValue ? theirs : mine;
        }
    }

    /// <summary>On one path a constant stands in for what was asked on the other: which it is tells the path.</summary>
    private AbstractValue? JoinPlain(Place place, AbstractValue? mine, AbstractValue? theirs, IReadOnlyCollection<int> differing)
    {
        if (place.Symbol is ILocalSymbol { Type.IsReferenceType: true })
        {
            return mine ?? theirs;
        }

        object? constant = mine is null ? Constant(theirs) : Constant(mine);
        return (mine is not null && theirs is not null && !Equals(Constant(mine), Constant(theirs))) || place.IsShared
            ? null
            : new SubstituteValue(constant, JoinTruths(IsOther(mine), IsOther(theirs), differing));

        static object? Constant(AbstractValue? value) => value is ConstantValue known ? known.Constant : (value as SubstituteValue)?.Constant;

        static Relation IsOther(AbstractValue? value) => value is SubstituteValue known ? known.IsOther : value is null ? Relation.Unknown : Relation.False;
    }

    private int? Number(int left, int right) => left == right ? left : _joined.TryGetValue((left, right), out int both) ? both : null;

    private AbstractValue? JoinHeld(Place place, AbstractValue? mine, AbstractValue? theirs)
    {
        if (mine is null || theirs is null)
        {
            // A variable without a value on one path is not read on it; anything else may be read on both.
            return place.IsShared || place.Symbol is null ? null : mine ?? theirs;
        }

        if ((theirs is NullValue && IsNullIn(mine, from)) || (mine is NullValue && IsNullIn(theirs, into)))
        {
            return mine is NullValue ? theirs : mine;
        }

        // What can only be null on a path is the same there as the literal.
        int? left = IsNullIn(mine, into) ? null : Number(mine), right = IsNullIn(theirs, from) ? null : Number(theirs);
        if ((left ?? right ?? Number(mine) ?? Number(theirs)) is not { } some
            || !IsSameKind(mine, theirs)
            || table.StatusOf(some) is not { } status
            || table.StatusOf(Number(theirs) ?? some) != status)
        {
            return MixedValue.Instance;
        }

        if (left is null && right is null)
        {
            return mine;
        }

        int joined = Join(place, left, right, some);
        return (mine is NullValue ? theirs : mine) is CarrierValue ? new CarrierValue(joined) : new StatusValue(joined);
    }

    /// <summary>The value that stands for two. Where one already stands for what met here, it grows.</summary>
    private int Join(Place place, int? left, int? right, int some)
    {
        if (!_joined.TryGetValue((left, right), out int id))
        {
            int? growing = left is { } mine && table.IsJoinedAt(mine, block) ? mine : right is { } theirs && table.IsJoinedAt(theirs, block) ? theirs : null;
            id = growing is not { } known ? table.JoinedId((left, right), block, some)
                : _grown.Add(known) ? known
                : table.JoinedId(place, block, some);
            _joined.Add((left, right), id);
            table.JoinFamilies(id, some);
            table.JoinFamilies(id, right ?? some);
        }

        return id;
    }

    private IEnumerable<(int Id, ValueFacts Facts)> JoinFacts()
    {
        Dictionary<int, ValueFacts> result = [];
        for (int id = 0; id < table.ValueCount; id++)
        {
            if (into.Facts(id) != from.Facts(id))
            {
                result[id] = ValueFacts.Join(Facts(into, id), Facts(from, id));
            }
        }

        foreach (KeyValuePair<(int? Left, int? Right), int> pair in _joined)
        {
            int some = (pair.Key.Left ?? pair.Key.Right)!.Value;
            ValueFacts facts = ValueFacts.Join(
                pair.Key.Left is { } left ? Facts(into, left) : NullFacts(from.Facts(some)),
                pair.Key.Right is { } right ? Facts(from, right) : NullFacts(into.Facts(some)));
            ValueFacts known = result.TryGetValue(pair.Value, out ValueFacts before) ? before : into.Facts(pair.Value);
            result[pair.Value] = ValueFacts.Join(known, facts);
        }

        return result.Select(static entry => (entry.Key, entry.Value));
    }

    /// <summary>A truth and a status that come together along paths stay together: true only on the path where it was ready.</summary>
    private Relation JoinTruths(Relation left, Relation right, IReadOnlyCollection<int> differing)
    {
        bool sameTruth = left.CanBeTrue == right.CanBeTrue && left.CanBeFalse == right.CanBeFalse;
        IEnumerable<int> ids = left.Entries.Concat(right.Entries).Select(static entry => entry.Id).Concat(sameTruth ? [] : differing).Distinct();
        IEnumerable<RelationEntry> same = ids
            .Where(id => !_joined.ContainsValue(id))
            .Select(id => Relation.Join(id, left, id, Facts(into, id).Possible, right, id, Facts(from, id).Possible));
        IEnumerable<RelationEntry> joined = _joined
            .GroupBy(static pair => pair.Value)
            .Select(static group => group.First())
            .Select(pair => Relation.Join(pair.Value, left, pair.Key.Left, Possible(pair.Key.Left, into), right, pair.Key.Right, Possible(pair.Key.Right, from)));
        return Relation.Of(left.CanBeTrue || right.CanBeTrue, left.CanBeFalse || right.CanBeFalse, same.Concat(joined));
    }

    private ValueFacts Facts(FlowState state, int id) => state.Facts(id) is { Exists: true } known ? known : table.Unseen(id);

    private StatusSet Possible(int? id, FlowState state) => id is { } number ? Facts(state, number).Possible : StatusSet.Null;

    private List<int> ValuesThatDiffer()
        => [.. Enumerable.Range(0, table.ValueCount).Where(id => Facts(into, id).Possible != Facts(from, id).Possible)];

    private PayloadValue? Narrowed(AbstractValue? value, FlowState state)
        => value is PayloadValue payload ? payload with { Under = payload.Under & Facts(state, payload.Id).Possible } : null;

    /// <summary>Whether null, on a path, is just what a value is there: the status of nothing, say.</summary>
    private static bool IsNullIn(AbstractValue value, FlowState path)
        => Number(value) is { } id && path.Facts(id) is { Exists: true } facts && facts.Possible.IsWithin(StatusSet.Null);

    /// <summary>Null is a value of the same origin that nobody needs to look at.</summary>
    private static ValueFacts NullFacts(in ValueFacts like) => like with { Possible = StatusSet.Null, Unhandled = default };

    private static int? Number(AbstractValue value) => value switch
    {
        CarrierValue carrier => carrier.Id,
        StatusValue status => status.Id,
        _ => null,
    };

    private static bool IsSameKind(AbstractValue mine, AbstractValue theirs)
        => (mine is CarrierValue or NullValue && theirs is CarrierValue or NullValue)
            || (mine is StatusValue or NullValue && theirs is StatusValue or NullValue);
}
