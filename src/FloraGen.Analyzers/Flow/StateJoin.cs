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
    private readonly List<(int? Left, int? Right, int Id)> _joined = [];

    /// <summary>What is to be put where, once all is worked out from what the paths held.</summary>
    private readonly List<(Place Place, AbstractValue? Value)> _changes = [];

    private HashSet<int>? _grown;
    private List<int>? _differing;

    public void Apply()
    {
        int places = Math.Min(Math.Max(into.PlaceCount, from.PlaceCount), table.Places.Count);
        for (int index = 0; index < places; index++)
        {
            JoinPlace(table.Places[index]);
        }

        for (int index = 0; index < places; index++)
        {
            JoinDerived(table.Places[index]);
        }

        foreach ((Place place, AbstractValue? value) in _changes)
        {
            into.Hold(place, value);
        }

        JoinFacts();
    }

    /// <summary>Whether a truth that is the same on both paths speaks of a value that is not.</summary>
    private bool SpeaksOfJoined(Relation relation)
    {
        foreach (RelationEntry entry in relation.Entries)
        {
            foreach ((int? left, int? right, _) in _joined)
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
    private void JoinPlace(Place place)
    {
        AbstractValue? mine = into.Held(place), theirs = from.Held(place);
        if (!Equals(mine, theirs) && !IsDerived(mine, theirs))
        {
            _changes.Add((place, JoinHeld(place, mine, theirs)));
        }
    }

    /// <summary>What was made of records and statuses: it follows what became of those.</summary>
    private void JoinDerived(Place place)
    {
        AbstractValue? mine = into.Held(place), theirs = from.Held(place);
        if (mine is BoolValue { Relation: var left } && theirs is BoolValue { Relation: var right })
        {
            if (!left.Equals(right) || SpeaksOfJoined(left))
            {
                _changes.Add((place, BoolValue.Of(JoinTruths(left, right))));
            }
        }
        else if (!Equals(mine, theirs) && IsDerived(mine, theirs))
        {
            _changes.Add((place, IsPlain(mine) && IsPlain(theirs) ? JoinPlain(place, mine, theirs) : JoinDerived(mine, theirs)));
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
    private AbstractValue? JoinPlain(Place place, AbstractValue? mine, AbstractValue? theirs)
    {
        if (place.Symbol is ILocalSymbol { Type.IsReferenceType: true })
        {
            return mine ?? theirs;
        }

        object? constant = mine is null ? Constant(theirs) : Constant(mine);
        return (mine is not null && theirs is not null && !Equals(Constant(mine), Constant(theirs))) || place.IsShared
            ? null
            : new SubstituteValue(constant, JoinTruths(IsOther(mine), IsOther(theirs)));

        static object? Constant(AbstractValue? value) => value is ConstantValue known ? known.Constant : (value as SubstituteValue)?.Constant;

        static Relation IsOther(AbstractValue? value) => value is SubstituteValue known ? known.IsOther : value is null ? Relation.Unknown : Relation.False;
    }

    private int? Number(int left, int right) => left == right ? left : Joined(left, right);

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
        if (Joined(left, right) is { } before)
        {
            return before;
        }

        int? growing = left is { } mine && table.IsJoinedAt(mine, block) ? mine : right is { } theirs && table.IsJoinedAt(theirs, block) ? theirs : null;
        int id = growing is not { } known ? table.JoinedId((left, right), block, some)
            : (_grown ??= []).Add(known) ? known
            : table.JoinedId(place, block, some);
        _joined.Add((left, right, id));
        table.JoinFamilies(id, some);
        table.JoinFamilies(id, right ?? some);
        return id;
    }

    private int? Joined(int? left, int? right)
    {
        foreach ((int? Left, int? Right, int Id) pair in _joined)
        {
            if (pair.Left == left && pair.Right == right)
            {
                return pair.Id;
            }
        }

        return null;
    }

    private void JoinFacts()
    {
        if (_joined.Count == 0)
        {
            JoinKnown();
            return;
        }

        // What stands for two is worked out from what the paths know of each, before that changes.
        List<(int Id, ValueFacts Facts)> joined = new(_joined.Count);
        foreach ((int? left, int? right, int id) in _joined)
        {
            int some = (left ?? right)!.Value;
            joined.Add((id, ValueFacts.Join(
                left is { } mine ? Facts(into, mine) : NullFacts(from.Facts(some)),
                right is { } theirs ? Facts(from, theirs) : NullFacts(into.Facts(some)))));
        }

        JoinKnown();
        foreach ((int id, ValueFacts facts) in joined)
        {
            into.SetFacts(id, ValueFacts.Join(into.Facts(id), facts));
        }
    }

    private void JoinKnown()
    {
        for (int id = 0; id < Math.Max(into.ValueCount, from.ValueCount); id++)
        {
            if (into.Facts(id) != from.Facts(id))
            {
                into.SetFacts(id, ValueFacts.Join(Facts(into, id), Facts(from, id)));
            }
        }
    }

    /// <summary>A truth and a status that come together along paths stay together: true only on the path where it was ready.</summary>
    private Relation JoinTruths(Relation left, Relation right)
    {
        List<RelationEntry> entries = [];
        foreach (RelationEntry entry in left.Entries)
        {
            AddSame(entry.Id);
        }

        foreach (RelationEntry entry in right.Entries)
        {
            AddSame(entry.Id);
        }

        if (left.CanBeTrue != right.CanBeTrue || left.CanBeFalse != right.CanBeFalse)
        {
            (_differing ??= ValuesThatDiffer()).ForEach(AddSame);
        }

        foreach ((int? mine, int? theirs, int id) in _joined)
        {
            if (!entries.Exists(entry => entry.Id == id))
            {
                entries.Add(Relation.Join(id, left, mine, Possible(mine, into), right, theirs, Possible(theirs, from)));
            }
        }

        return Relation.Of(left.CanBeTrue || right.CanBeTrue, left.CanBeFalse || right.CanBeFalse, entries);

        void AddSame(int id)
        {
            if (!entries.Exists(entry => entry.Id == id) && !_joined.Exists(pair => pair.Id == id))
            {
                entries.Add(Relation.Join(id, left, id, Facts(into, id).Possible, right, id, Facts(from, id).Possible));
            }
        }
    }

    private ValueFacts Facts(FlowState state, int id) => state.Facts(id) is { Exists: true } known ? known : table.Unseen(id);

    private StatusSet Possible(int? id, FlowState state) => id is { } number ? Facts(state, number).Possible : StatusSet.Null;

    private List<int> ValuesThatDiffer()
    {
        List<int> result = [];
        for (int id = 0; id < table.ValueCount; id++)
        {
            if (Facts(into, id).Possible != Facts(from, id).Possible)
            {
                result.Add(id);
            }
        }

        return result;
    }

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
