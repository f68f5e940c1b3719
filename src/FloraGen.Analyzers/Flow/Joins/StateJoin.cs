using FloraGen.Analyzers.Flow.Evaluation;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Joins;

/// <summary>
/// Joins two paths. Where a variable holds another value on each, it holds one from then on that stands for both; what was
/// derived from the two, on each path from its own, is derived from that one.
/// </summary>
internal sealed class StateJoin(FlowState into, FlowState from, int block, ValueTable table)
{
    private readonly JoinedValues _joined = new(block, table);

    /// <summary>What is to be put where, once all is worked out from what the paths held.</summary>
    private List<(Place Place, AbstractValue? Value)>? _changes;

    /// <summary>Lists that a place holds on one path and something else on the other: what is put in by that name is not seen.</summary>
    private List<IOperation>? _lists;

    private TruthJoin? _truths;
    private bool _hasDerived;

    private FactJoin Facts => new(into, from, _joined, table);

    private TruthJoin Truths => _truths ??= new TruthJoin(into, from, _joined, Facts);

    public void Apply()
    {
        // Paths that part only by what they test hold the same.
        int places = into.SharesHeld(from) ? 0 : Math.Min(Math.Max(into.PlaceCount, from.PlaceCount), table.Places.Count);
        for (int index = 0; index < places; index++)
        {
            JoinPlace(table.Places[index]);
        }

        for (int index = 0; index < places && _joined.All.Count > 0; index++)
        {
            KeepApart(table.Places[index]);
        }

        for (int index = 0; index < places && (_hasDerived || _joined.All.Count > 0); index++)
        {
            JoinDerived(table.Places[index]);
        }

        foreach ((Place place, AbstractValue? value) in _changes ?? [])
        {
            into.Hold(place, value);
        }

        foreach (IOperation creation in _lists ?? [])
        {
            into.Change(creation, FilledLists.Opened);
        }

        Facts.Apply();
    }

    /// <summary>Records and statuses, and what is one thing here and another there.</summary>
    private void JoinPlace(Place place)
    {
        AbstractValue? mine = into.Held(place), theirs = from.Held(place);
        if (Equals(mine, theirs))
        {
            return;
        }

        if (IsDerived(mine, theirs))
        {
            _hasDerived = true;
            return;
        }

        NoteLists(mine, theirs);
        Change(place, JoinHeld(place, mine, theirs));
    }

    /// <summary>Where a value grows, whoever held it on the path that brings another still holds the one of before.</summary>
    private void KeepApart(Place place)
    {
        if (into.Held(place) is { } held && held.Equals(from.Held(place)) && (held is ResponseValue { Id: var response } ? response : Number(held)) is { } id && _joined.Grows(id))
        {
            Change(place, ValueNumbers.Replace(held, id, _joined.Part(place, id)));
        }
    }

    /// <summary>What was made of records and statuses: it follows what became of those.</summary>
    private void JoinDerived(Place place)
    {
        AbstractValue? mine = into.Held(place), theirs = from.Held(place);
        if (mine is BoolValue { Relation: var left } && theirs is BoolValue { Relation: var right })
        {
            if (!left.Equals(right) || _joined.AreSpokenOf(left))
            {
                Change(place, BoolValue.Of(Truths.Join(left, right)));
            }
        }
        else if (mine is FilledValue filled && theirs is FilledValue other && ReferenceEquals(filled.Creation, other.Creation))
        {
            if (!filled.Equals(other) || _joined.AreSpokenOf(filled.IsFilled))
            {
                Change(place, filled with { IsFilled = Truths.Join(filled.IsFilled, other.IsFilled), IsOpen = filled.IsOpen || other.IsOpen });
            }
        }
        else if (!Equals(mine, theirs) && IsDerived(mine, theirs))
        {
            NoteLists(mine, theirs);
            Change(place, PlainJoin.Includes(mine) && PlainJoin.Includes(theirs) ? new PlainJoin(Truths).Join(place, mine, theirs) : JoinDerived(mine, theirs));
        }
    }

    private void NoteLists(AbstractValue? mine, AbstractValue? theirs)
    {
        if (mine is not null && theirs is not null)
        {
            NoteList(mine);
            NoteList(theirs);
        }
    }

    private void NoteList(AbstractValue value)
    {
        if (value is FilledValue { Creation: var creation })
        {
            (_lists ??= []).Add(creation);
        }
    }

    private void Change(Place place, AbstractValue? value) => (_changes ??= []).Add((place, value));

    private static bool IsDerived(AbstractValue? mine, AbstractValue? theirs)
        => (mine is BoolValue && theirs is BoolValue)
            || (mine is FilledValue filled && theirs is FilledValue other && ReferenceEquals(filled.Creation, other.Creation))
            || (mine is PayloadValue && (theirs is PayloadValue || PlainJoin.Includes(theirs)))
            || (theirs is PayloadValue && PlainJoin.Includes(mine))
            || (mine is DetailValue or NullValue && theirs is DetailValue or NullValue)
            || (mine is StatusTextValue && theirs is StatusTextValue)
            || (PlainJoin.Includes(mine) && PlainJoin.Includes(theirs));

    private AbstractValue? JoinDerived(AbstractValue? mine, AbstractValue? theirs)
    {
        switch (mine, theirs)
        {
            case (PayloadValue, _) or (_, PayloadValue):
                // What was read on one path may be in use on both; the statuses are still those of the path.
                PayloadValue? read = Narrowed(mine, into), again = Narrowed(theirs, from);
                return read is null || again is null ? read ?? again
                    : _joined.Number(read.Id, again.Id) is not { } both ? read
                    : read with { Id = both, Under = read.Under | again.Under, WasTested = read.WasTested && again.WasTested };
            case (DetailValue { Id: var left }, DetailValue { Id: var right }):
                return _joined.Number(left, right) is { } detail ? new DetailValue(detail) : MixedValue.Instance;
            case (StatusTextValue { Id: var left, IsWire: var isWire }, StatusTextValue { Id: var right, IsWire: var isWireToo }):
                return isWire == isWireToo && _joined.Number(left, right) is { } text ? new StatusTextValue(text, isWire) : MixedValue.Instance;
            default:
                return mine is NullValue ? theirs : mine;
        }
    }

    private AbstractValue? JoinHeld(Place place, AbstractValue? mine, AbstractValue? theirs)
    {
        if (mine is null || theirs is null)
        {
            AbstractValue known = (mine ?? theirs)!;
            if (place.IsShared || place.Symbol is null || place.Parent >= 0)
            {
                return null;
            }

            // A variable without a value on one path is not read on it.
            if (!place.IsGiven)
            {
                return known;
            }

            if (Given(place, known) is not { } given)
            {
                return MixedValue.Instance;
            }

            mine ??= given;
            theirs ??= given;
            if (mine.Equals(theirs))
            {
                return mine;
            }
        }

        if ((theirs is NullValue && IsNullIn(mine, from)) || (mine is NullValue && IsNullIn(theirs, into)))
        {
            return mine is NullValue ? theirs : mine;
        }

        if (mine is TaskValue { Result: var result } && theirs is TaskValue { Result: var other })
        {
            return Equals(result, other) ? mine : JoinHeld(place, result, other) is { } joinedResult and not MixedValue ? new TaskValue(joinedResult) : MixedValue.Instance;
        }

        if (JoinResponses(place, mine, theirs) is { } responses)
        {
            return responses;
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

        int joined = _joined.Join(place, left, right, some);
        return (mine is NullValue ? theirs : mine) is CarrierValue ? new CarrierValue(joined) : new StatusValue(joined);
    }

    /// <summary>Responses without a status of their own, and what consists of records.</summary>
    private AbstractValue? JoinResponses(Place place, AbstractValue mine, AbstractValue theirs)
    {
        switch (mine, theirs)
        {
            case (ResponseValue { Id: var left }, ResponseValue { Id: var right }):
                return new ResponseValue(_joined.Join(place, left, right, left));
            case (ItemsValue { Id: var left }, ItemsValue { Id: var right }):
                return JoinSequences(place, left, right) is { } items ? new ItemsValue(items) : null;
            case (EnumeratorValue { Id: var left, Element: var element }, EnumeratorValue { Id: var right, Element: var other }) when SymbolEqualityComparer.Default.Equals(element, other):
                return JoinSequences(place, left, right) is { } all ? new EnumeratorValue(all, element) : null;
            default:
                return null;
        }
    }

    private int? JoinSequences(Place place, int left, int right)
    {
        if (!ReferenceEquals(table.CarrierOf(left), table.CarrierOf(right)))
        {
            return null;
        }

        int both = _joined.Join(place, left, right, left);
        table.AddSequence(both, left);
        table.AddSequence(both, right);
        return both;
    }

    /// <summary>The value that a variable had when the code began, where one path has not looked at it; null where the other holds something else.</summary>
    private AbstractValue? Given(Place place, AbstractValue like)
    {
        if (Number(like) is not { } some || table.StatusOf(some) is not { } status)
        {
            return null;
        }

        int id = table.FoundId(place, some, status);
        return like is CarrierValue ? new CarrierValue(id) : new StatusValue(id);
    }

    private PayloadValue? Narrowed(AbstractValue? value, FlowState state)
        => value is PayloadValue payload ? payload with { Under = payload.Under & Facts.Possible(payload.Id, state) } : null;

    /// <summary>Whether null, on a path, is just what a value is there: the status of nothing, say.</summary>
    private static bool IsNullIn(AbstractValue value, FlowState path)
        => Number(value) is { } id && path.Facts(id) is { Exists: true } facts && facts.Possible.IsWithin(StatusSet.Null);

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
