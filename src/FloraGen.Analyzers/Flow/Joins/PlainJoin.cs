using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Joins;

/// <summary>Joins what is no record and no status where two paths join: which of two things it is tells the path.</summary>
internal sealed class PlainJoin(TruthJoin truths)
{
    /// <summary>Whether something is a constant, an object, what stands in for something, or anything else.</summary>
    public static bool Includes(AbstractValue? value) => value is null or NullValue or ConstantValue or SubstituteValue or ObjectValue or FilledValue;

    /// <summary>On one path a constant stands in for what was asked on the other: which it is tells the path.</summary>
    public AbstractValue? Join(Place place, AbstractValue? mine, AbstractValue? theirs)
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

        (mine, theirs) = (mine is FilledValue ? ObjectValue.Made : mine, theirs is FilledValue ? ObjectValue.Made : theirs);
        if (mine is ObjectValue || theirs is ObjectValue)
        {
            return mine is ObjectValue { IsMade: var isMade } && theirs is ObjectValue { IsMade: var isMadeToo } ? isMade && isMadeToo ? ObjectValue.Made : ObjectValue.Declared
                : JoinObject(mine, theirs) ?? Unknown();
        }

        if (mine is not null && theirs is not null && !Constants.AreEqual(Constant(mine), Constant(theirs)))
        {
            return JoinDistinct(mine, theirs) ?? Unknown();
        }

        return new SubstituteValue(mine is null ? Constant(theirs) : Constant(mine), truths.Join(IsOther(mine), IsOther(theirs)))
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
            : new SubstituteValue(null, mine is ObjectValue ? truths.Join(Relation.True, IsOther(theirs)) : truths.Join(IsOther(mine), Relation.True))
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
            : new SubstituteValue(Constant(kept), isMine ? truths.Join(IsOther(mine), Relation.True) : truths.Join(Relation.True, IsOther(theirs)))
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
}
