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

    public int PlaceCount => _held.Length;

    public int ValueCount => _facts.Length;

    public FlowState Clone() => new((AbstractValue?[])_held.Clone(), (ValueFacts[])_facts.Clone());

    public AbstractValue? Held(Place place) => place.Index < _held.Length ? _held[place.Index] : null;

    public void Hold(Place place, AbstractValue? value)
    {
        if (!Equals(Held(place), value))
        {
            Set(ref _held, place.Index, value);
        }
    }

    public ValueFacts Facts(int id) => id < _facts.Length ? _facts[id] : default;

    public void SetFacts(int id, in ValueFacts facts)
    {
        if (Facts(id) != facts)
        {
            Set(ref _facts, id, facts);
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
    public void Join(FlowState other, int block, ValueTable table) => new StateJoin(this, other, block, table).Apply();

    public bool IsSame(FlowState other)
    {
        for (int index = 0; index < Math.Max(_held.Length, other._held.Length); index++)
        {
            AbstractValue? mine = index < _held.Length ? _held[index] : null, theirs = index < other._held.Length ? other._held[index] : null;
            if (!ReferenceEquals(mine, theirs) && !Equals(mine, theirs))
            {
                return false;
            }
        }

        for (int id = 0; id < Math.Max(_facts.Length, other._facts.Length); id++)
        {
            if (Facts(id) != other.Facts(id))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The values that some place holds.</summary>
    public IEnumerable<int> HeldNumbers()
    {
        foreach (AbstractValue? value in _held)
        {
            if (value is CarrierValue { Id: var carrier })
            {
                yield return carrier;
            }
            else if (value is StatusValue { Id: var status })
            {
                yield return status;
            }
        }
    }

    private static void Set<T>(ref T[] array, int index, T value)
    {
        if (index >= array.Length)
        {
            Array.Resize(ref array, Math.Max(index + 1, array.Length + (array.Length / 2) + 4));
        }

        array[index] = value;
    }
}
