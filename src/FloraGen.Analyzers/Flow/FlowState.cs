using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow;

/// <summary>What each place holds and what is known of each value, at one point of the program.</summary>
internal sealed class FlowState
{
    private AbstractValue?[] _held;
    private ValueFacts[] _facts;

    public FlowState()
        : this([], [])
    {
    }

    private FlowState(AbstractValue?[] held, ValueFacts[] facts)
    {
        _held = held;
        _facts = facts;
    }

    /// <summary>Whether no path leads here.</summary>
    public bool IsUnreachable { get; set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; }

    public FlowState Clone() => new((AbstractValue?[])_held.Clone(), (ValueFacts[])_facts.Clone());

    public AbstractValue? Held(Place place) => place.Index < _held.Length ? _held[place.Index] : null;

    public void Hold(Place place, AbstractValue? value)
    {
        if (!Equals(Held(place), value))
        {
            Set(ref _held, place.Index, value);
            Version++;
        }
    }

    public ValueFacts Facts(int id) => id < _facts.Length ? _facts[id] : default;

    public void SetFacts(int id, in ValueFacts facts)
    {
        if (Facts(id) != facts)
        {
            Set(ref _facts, id, facts);
            Version++;
        }
    }

    /// <summary>Takes over facts with a value's number that is used anew: whoever still holds the old value keeps it under another number.</summary>
    public void Rename(int id, int previous)
    {
        bool isHeld = false;
        for (int index = 0; index < _held.Length; index++)
        {
            if (_held[index] is { } value && ValueNumbers.Replace(value, id, previous) is { } renamed && !ReferenceEquals(renamed, value))
            {
                _held[index] = renamed;
                isHeld = true;
            }
        }

        if (isHeld)
        {
            SetFacts(previous, Facts(id));
        }
    }

    /// <summary>Forgets what is in places that code elsewhere can change.</summary>
    public void ForgetShared(ValueTable table)
    {
        for (int index = 0; index < _held.Length; index++)
        {
            if (_held[index] is not null && table.Places[index].IsShared)
            {
                Hold(table.Places[index], null);
            }
        }
    }

    /// <summary>Keeps what a truth allows.</summary>
    public void Assume(Relation relation, bool truth)
    {
        if (truth ? !relation.CanBeTrue : !relation.CanBeFalse)
        {
            IsUnreachable = true;
            return;
        }

        foreach (RelationEntry entry in relation.Entries)
        {
            ValueFacts facts = Facts(entry.Id);
            StatusSet possible = facts.Possible & (truth ? entry.WhenTrue : entry.WhenFalse);
            if (!facts.Exists)
            {
                continue;
            }

            IsUnreachable |= possible.IsEmpty;
            SetFacts(entry.Id, facts with { Possible = possible, Unhandled = facts.Unhandled & possible, Tested = facts.Tested || entry.Tests });
        }
    }

    /// <summary>Takes in another path to this point.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Join(FlowState other, int block, ValueTable table)
    {
        int before = Version;
        List<(int Place, Relation Relation)> truths = [.. JoinTruths(other)];
        int places = Math.Max(_held.Length, other._held.Length);
        for (int index = 0; index < places && index < table.Places.Count; index++)
        {
            Place place = table.Places[index];
            AbstractValue? mine = Held(place), theirs = other.Held(place);
            if (!Equals(mine, theirs) && !(mine is BoolValue && theirs is BoolValue))
            {
                Hold(place, JoinHeld(place, mine, theirs, other, block, table));
            }
        }

        for (int id = 0; id < other._facts.Length; id++)
        {
            if (other._facts[id].Exists)
            {
                SetFacts(id, ValueFacts.Join(Facts(id), other._facts[id]));
            }
        }

        foreach ((int place, Relation relation) in truths)
        {
            Hold(table.Places[place], new BoolValue(relation));
        }

        return Version != before;
    }

    /// <summary>A truth and a status that come together along paths stay together: true only on the path where it was ready.</summary>
    private IEnumerable<(int Place, Relation Relation)> JoinTruths(FlowState other)
    {
        List<int>? differing = null;
        for (int index = 0; index < Math.Min(_held.Length, other._held.Length); index++)
        {
            if (_held[index] is not BoolValue { Relation: var mine } || other._held[index] is not BoolValue { Relation: var theirs })
            {
                continue;
            }

            bool sameTruth = mine.CanBeTrue == theirs.CanBeTrue && mine.CanBeFalse == theirs.CanBeFalse;
            IEnumerable<int> ids = mine.Entries.Concat(theirs.Entries).Select(static entry => entry.Id);
            if (!sameTruth)
            {
                ids = ids.Concat(differing ??= ValuesThatDiffer(other));
            }

            yield return (index, Relation.Of(
                mine.CanBeTrue || theirs.CanBeTrue,
                mine.CanBeFalse || theirs.CanBeFalse,
                ids.Distinct().Select(id => Relation.Join(id, mine, PossibleOf(id), theirs, other.PossibleOf(id)))));
        }
    }

    private List<int> ValuesThatDiffer(FlowState other)
        => [.. Enumerable.Range(0, Math.Min(_facts.Length, other._facts.Length))
            .Where(id => _facts[id].Exists && other._facts[id].Exists && _facts[id].Possible != other._facts[id].Possible)];

    private StatusSet PossibleOf(int id) => Facts(id) is { Exists: true } known ? known.Possible : StatusSet.All;

    private AbstractValue? JoinHeld(Place place, AbstractValue? mine, AbstractValue? theirs, FlowState other, int block, ValueTable table)
    {
        if (mine is PayloadValue or null && theirs is PayloadValue or null)
        {
            // What was read on one path may be in use on both; the statuses are still those of the path.
            PayloadValue? read = Narrowed(mine), again = other.Narrowed(theirs);
            return read is not null && again is not null && read.Id == again.Id
                ? read with { Under = read.Under | again.Under, WasTested = read.WasTested && again.WasTested }
                : read ?? again;
        }

        if (mine is null || theirs is null)
        {
            // A variable without a value on one path is not read on it; anything else may be read on both.
            return place.IsShared || place.Symbol is null ? null : mine ?? theirs;
        }

        if ((theirs is NullValue && StaysItself(mine, other)) || (mine is NullValue && StaysItself(theirs, this)))
        {
            return mine is NullValue ? theirs : mine;
        }

        int? left = Number(mine), right = Number(theirs);
        if ((left ?? right) is not { } some || !IsSameKind(mine, theirs) || table.StatusOf(some) is not { } status || table.StatusOf(right ?? some) != status)
        {
            return MixedValue.Instance;
        }

        int joined = table.IdOf(ValueKind.Joined, place, block, status, table.CarrierOf(some));
        table.JoinFamilies(joined, some);
        table.JoinFamilies(joined, right ?? some);
        ValueFacts facts = ValueFacts.Join(
            left is { } mineId ? Facts(mineId) : NullFacts(other.Facts(some)),
            right is { } theirId ? other.Facts(theirId) : NullFacts(Facts(some)));
        SetFacts(joined, ValueFacts.Join(Facts(joined), facts));
        return (mine is NullValue ? theirs : mine) is CarrierValue ? new CarrierValue(joined) : new StatusValue(joined);
    }

    private PayloadValue? Narrowed(AbstractValue? value)
        => value is PayloadValue payload ? payload with { Under = payload.Under & PossibleOf(payload.Id) } : null;

    /// <summary>Whether null, on the path of a state, is just what a value is there: the status of nothing, say.</summary>
    private static bool StaysItself(AbstractValue value, FlowState whereNull)
        => value is PayloadValue or DetailValue
            || (Number(value) is { } id && whereNull.Facts(id) is { Exists: true } facts && facts.Possible.IsWithin(StatusSet.Null));

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

    private static void Set<T>(ref T[] array, int index, T value)
    {
        if (index >= array.Length)
        {
            Array.Resize(ref array, Math.Max(index + 1, array.Length + (array.Length / 2) + 4));
        }

        array[index] = value;
    }
}
