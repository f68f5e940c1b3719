using FloraGen.Analyzers.Flow.Joins;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>
/// What each place holds and what is known of each value, at one point of the program. Copies share what they have in common
/// until one of them changes: most blocks change little.
/// </summary>
internal sealed class FlowState
{
    private AbstractValue?[] _held;
    private ValueFacts[] _facts;
    private bool _ownsHeld;
    private bool _ownsFacts;

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

    public FlowState Clone()
    {
        _ownsHeld = false;
        _ownsFacts = false;
        return new FlowState(_held, _facts);
    }

    public AbstractValue? Held(Place place) => Held(place.Index);

    public AbstractValue? Held(int place) => place < _held.Length ? _held[place] : null;

    public void Hold(Place place, AbstractValue? value)
    {
        if (!Equals(Held(place), value))
        {
            Set(ref _held, ref _ownsHeld, place.Index, value);
        }
    }

    public ValueFacts Facts(int id) => id < _facts.Length ? _facts[id] : default;

    public void SetFacts(int id, in ValueFacts facts)
    {
        if (Facts(id) != facts)
        {
            Set(ref _facts, ref _ownsFacts, id, facts);
        }
    }

    /// <summary>Takes over facts with a value's number that is used anew: whoever still holds the old value keeps it under another number.</summary>
    public void Rename(int id, int previous)
    {
        Purge(previous);
        bool isHeld = false;
        for (int index = 0; index < _held.Length; index++)
        {
            if (_held[index] is { } value && ValueNumbers.Replace(value, id, previous) is { } renamed && !ReferenceEquals(renamed, value))
            {
                Set(ref _held, ref _ownsHeld, index, renamed);
                isHeld = true;
            }
        }

        if (isHeld)
        {
            SetFacts(previous, Facts(id));
        }
    }

    /// <summary>Nobody knows a value any more: its number is needed for another.</summary>
    private void Purge(int id)
    {
        if (!Facts(id).Exists)
        {
            return;
        }

        for (int index = 0; index < _held.Length; index++)
        {
            if (_held[index] is { } value && !ReferenceEquals(ValueNumbers.Replace(value, id, -1), value))
            {
                Set(ref _held, ref _ownsHeld, index, value is BoolValue ? BoolValue.Unknown : MixedValue.Instance);
            }
        }
    }

    /// <summary>Forgets what is in the members of a place, and in theirs.</summary>
    public void ForgetMembers(Place place)
    {
        for (int index = 0; index < place.Members.Count; index++)
        {
            Hold(place.Members[index], null);
            ForgetMembers(place.Members[index]);
        }
    }

    /// <summary>Forgets what is in places that can be another name for one: the same member of another object, or a variable by reference.</summary>
    public void ForgetAliases(Place place, ValueTable table)
    {
        if (!place.IsShared)
        {
            return;
        }

        for (int index = 0; index < _held.Length; index++)
        {
            if (index != place.Index && _held[index] is not null && table.Places[index] is { IsShared: true } other && other.CanBe(place))
            {
                Hold(other, null);
                ForgetMembers(other);
            }
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

    /// <summary>Something became of a list that this code made, whatever holds it.</summary>
    public void Change(IOperation creation, Func<FilledValue, AbstractValue> change)
    {
        for (int index = 0; index < _held.Length; index++)
        {
            if (_held[index] is FilledValue filled && ReferenceEquals(filled.Creation, creation))
            {
                Set(ref _held, ref _ownsHeld, index, change(filled));
            }
        }
    }

    /// <summary>A truth, which is known to hold, or not to, where the statuses that are left say so.</summary>
    public Relation Decided(Relation relation)
    {
        bool canBeTrue = relation.CanBeTrue, canBeFalse = relation.CanBeFalse;
        foreach (RelationEntry entry in relation.Entries)
        {
            if (!entry.CanBeAbsent && Facts(entry.Id) is { Exists: true, Possible: var possible })
            {
                canBeTrue &= possible.Overlaps(entry.WhenTrue);
                canBeFalse &= possible.Overlaps(entry.WhenFalse);
            }
        }

        return canBeTrue == canBeFalse || (canBeTrue == relation.CanBeTrue && canBeFalse == relation.CanBeFalse) ? relation : relation.Known(canBeTrue);
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

            if (possible.IsEmpty && entry.CanBeAbsent)
            {
                continue;
            }

            IsUnreachable |= possible.IsEmpty;
            SetFacts(entry.Id, facts with { Possible = possible, Unhandled = facts.Unhandled & possible, Tested = facts.Tested || entry.Tests });
        }
    }

    /// <summary>Takes in another path to this point.</summary>
    public void Join(FlowState other, int block, ValueTable table)
    {
        if (!IsSame(other))
        {
            new StateJoin(this, other, block, table).Apply();
        }
    }

    public bool IsSame(FlowState other) => HoldsSame(other) && KnowsSame(other);

    /// <summary>Whether nothing was put into any place since one was copied from the other, or both from a third.</summary>
    public bool SharesHeld(FlowState other) => ReferenceEquals(_held, other._held);

    private bool HoldsSame(FlowState other)
    {
        if (SharesHeld(other))
        {
            return true;
        }

        for (int index = 0; index < Math.Max(_held.Length, other._held.Length); index++)
        {
            if (!Equals(Held(index), other.Held(index)))
            {
                return false;
            }
        }

        return true;
    }

    private bool KnowsSame(FlowState other)
    {
        if (ReferenceEquals(_facts, other._facts))
        {
            return true;
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

    private static void Set<T>(ref T[] array, ref bool owns, int index, T value)
    {
        if (index >= array.Length)
        {
            Array.Resize(ref array, Math.Max(index + 1, array.Length + (array.Length / 2) + 4));
        }
        else if (!owns)
        {
            T[] own = new T[array.Length];
            Array.Copy(array, own, array.Length);
            array = own;
        }

        owns = true;
        array[index] = value;
    }
}
