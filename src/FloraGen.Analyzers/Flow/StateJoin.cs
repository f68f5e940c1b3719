using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Joins two paths. Where a variable holds another value on each, it holds one from then on that stands for both; what was
/// derived from the two, on each path from its own, is derived from that one.
/// </summary>
internal sealed class StateJoin(FlowState into, FlowState from, int block, ValueTable table)
{
    private readonly JoinedValues _joined = new(block, table);

    /// <summary>What is to be put where, once all is worked out from what the paths held.</summary>
    private readonly List<(Place Place, AbstractValue? Value)> _changes = [];

    private TruthJoin? _truths;

    private FactJoin Facts => new(into, from, _joined, table);

    private TruthJoin Truths => _truths ??= new TruthJoin(into, from, _joined, Facts);

    public void Apply()
    {
        int places = Math.Min(Math.Max(into.PlaceCount, from.PlaceCount), table.Places.Count);
        for (int index = 0; index < places; index++)
        {
            JoinPlace(table.Places[index]);
        }

        for (int index = 0; index < places && _joined.All.Count > 0; index++)
        {
            KeepApart(table.Places[index]);
        }

        for (int index = 0; index < places; index++)
        {
            JoinDerived(table.Places[index]);
        }

        foreach ((Place place, AbstractValue? value) in _changes)
        {
            into.Hold(place, value);
        }

        Facts.Apply();
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

    /// <summary>Where a value grows, whoever held it on the path that brings another still holds the one of before.</summary>
    private void KeepApart(Place place)
    {
        if (into.Held(place) is CarrierValue or StatusValue && Equals(into.Held(place), from.Held(place)) && Number(into.Held(place)!) is { } id && _joined.Grows(id))
        {
            int apart = _joined.Part(place, id);
            _changes.Add((place, into.Held(place) is CarrierValue ? new CarrierValue(apart) : new StatusValue(apart)));
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
                _changes.Add((place, BoolValue.Of(Truths.Join(left, right))));
            }
        }
        else if (mine is FilledValue filled && theirs is FilledValue other && ReferenceEquals(filled.Creation, other.Creation))
        {
            if (!filled.Equals(other) || _joined.AreSpokenOf(filled.IsFilled))
            {
                _changes.Add((place, filled with { IsFilled = Truths.Join(filled.IsFilled, other.IsFilled), IsOpen = filled.IsOpen || other.IsOpen }));
            }
        }
        else if (!Equals(mine, theirs) && IsDerived(mine, theirs))
        {
            _changes.Add((place, IsPlain(mine) && IsPlain(theirs) ? JoinPlain(place, mine, theirs) : JoinDerived(mine, theirs)));
        }
    }

    private static bool IsDerived(AbstractValue? mine, AbstractValue? theirs)
        => (mine is BoolValue && theirs is BoolValue)
            || (mine is FilledValue filled && theirs is FilledValue other && ReferenceEquals(filled.Creation, other.Creation))
            || (mine is PayloadValue && (theirs is PayloadValue || IsPlain(theirs)))
            || (theirs is PayloadValue && IsPlain(mine))
            || (mine is DetailValue or NullValue && theirs is DetailValue or NullValue)
            || (mine is StatusTextValue && theirs is StatusTextValue)
            || (IsPlain(mine) && IsPlain(theirs));

    /// <summary>Whether something is no record and no status: a constant, what stands in for something, or anything else.</summary>
    private static bool IsPlain(AbstractValue? value) => value is null or NullValue or ConstantValue or SubstituteValue or ObjectValue;

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

    /// <summary>On one path a constant stands in for what was asked on the other: which it is tells the path.</summary>
    private AbstractValue? JoinPlain(Place place, AbstractValue? mine, AbstractValue? theirs)
    {
        if (place.IsShared)
        {
            return null;
        }

        // A variable without a value on one path is not read on it.
        bool isVariable = place is { IsGiven: false, Symbol: ILocalSymbol { Type.IsReferenceType: true } };
        if (isVariable && (mine is null || theirs is null))
        {
            return mine ?? theirs;
        }

        if (mine is ObjectValue || theirs is ObjectValue)
        {
            return mine is ObjectValue { IsMade: var isMade } && theirs is ObjectValue { IsMade: var isMadeToo } ? isMade && isMadeToo ? ObjectValue.Made : ObjectValue.Declared
                : JoinObject(mine, theirs) ?? Unknown();
        }

        if (mine is not null && theirs is not null && !Constants.AreEqual(Constant(mine), Constant(theirs)))
        {
            return JoinDistinct(mine, theirs) ?? Unknown();
        }

        return new SubstituteValue(mine is null ? Constant(theirs) : Constant(mine), Truths.Join(IsOther(mine), IsOther(theirs)))
        {
            IsExact = IsExact(mine) && IsExact(theirs),
            Other = theirs is not SubstituteValue ? Other(mine) : mine is not SubstituteValue || Equals(Other(mine), Other(theirs)) ? Other(theirs) : null,
            IsText = IsNullOrText(mine) && IsNullOrText(theirs),
        };

        AbstractValue? Unknown() => isVariable ? MixedValue.Instance : null;
    }

    /// <summary>On one path there is an object, on the other null, or what is null on some path: whether it is tells the path.</summary>
    private SubstituteValue? JoinObject(AbstractValue? mine, AbstractValue? theirs)
    {
        AbstractValue? other = mine is ObjectValue ? theirs : mine;
        return other is not (NullValue or SubstituteValue { Constant: null }) ? null
            : new SubstituteValue(null, mine is ObjectValue ? Truths.Join(Relation.True, IsOther(theirs)) : Truths.Join(IsOther(mine), Relation.True)) 
            { IsExact = IsExact(other), IsText = IsNullOrText(mine) && IsNullOrText(theirs) };
    }

    private static bool IsNullOrText(AbstractValue? value)
        => value is NullValue or ObjectValue { IsText: true } or ConstantValue { Constant: string { Length: > 0 } } or SubstituteValue { Constant: null, IsText: true };

    /// <summary>A number of one's own, or the text of an error, for what a status was: which constant it is tells the path.</summary>
    private SubstituteValue? JoinDistinct(AbstractValue mine, AbstractValue theirs)
    {
        // What null stands for is left to null, so that another constant is one.
        bool isMine = theirs is not SubstituteValue && (mine is SubstituteValue || theirs is not NullValue);
        (AbstractValue kept, AbstractValue other) = isMine ? (mine, theirs) : (theirs, mine);
        return other is SubstituteValue || !Constants.AreDistinct(Constant(kept), Constant(other)) ? null
            : new SubstituteValue(Constant(kept), isMine ? Truths.Join(IsOther(mine), Relation.True) : Truths.Join(Relation.True, IsOther(theirs)))
            {
                IsExact = IsExact(kept),
                Other = kept is not SubstituteValue || Equals(Other(kept), Constant(other)) ? Constant(other) : null,
                IsText = IsNullOrText(mine) && IsNullOrText(theirs),
            };
    }

    private static object? Constant(AbstractValue? value) => value is ConstantValue known ? known.Constant : (value as SubstituteValue)?.Constant;

    private static Relation IsOther(AbstractValue? value) => value is SubstituteValue known ? known.IsOther : value is null ? Relation.Unknown : Relation.False;

    private static object? Other(AbstractValue? value) => (value as SubstituteValue)?.Other;

    private static bool IsExact(AbstractValue? value) => value is SubstituteValue known ? known.IsExact : value is not null;

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

        if (JoinAnswers(place, mine, theirs) is { } answers)
        {
            return answers;
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

    /// <summary>Answers without a status of their own, and what consists of records.</summary>
    private AbstractValue? JoinAnswers(Place place, AbstractValue mine, AbstractValue theirs)
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
