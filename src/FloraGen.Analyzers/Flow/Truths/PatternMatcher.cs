using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>Whether a pattern matches a value, given the status that the value has.</summary>
/// <param name="assumed">The status that a value is assumed to have: one bit, or null for any.</param>
internal sealed class PatternMatcher(ValueTable table, Func<int, StatusSet?> assumed)
{
    public Match Matches(IPatternOperation pattern, AbstractValue? value) => pattern switch
    {
        IDiscardPatternOperation => Match.Yes,
        INegatedPatternOperation negated => Not(Matches(negated.Pattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(Matches(both.LeftPattern, value), Matches(both.RightPattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Or(Matches(either.LeftPattern, value), Matches(either.RightPattern, value)),
        IConstantPatternOperation constant => MatchesConstant(constant.Value, value),
        IRelationalPatternOperation relational => MatchesRelational(relational, value),
        IDeclarationPatternOperation { MatchesNull: true } => Match.Yes,
        IDeclarationPatternOperation declaration => MatchesType(declaration.MatchedType, declaration.InputType, value),
        ITypePatternOperation type => MatchesType(type.MatchedType, type.InputType, value),
        IRecursivePatternOperation recursive => MatchesRecursive(recursive, value),
        IListPatternOperation list when value is FilledValue filled => MatchesList(list, filled),
        _ => And(Not(MatchesNull(value)), Match.Maybe),
    };

    /// <summary>Whether a value is null. What only a success has is null for a failure, and what explains a failure is not.</summary>
    public Match MatchesNull(AbstractValue? value)
    {
        switch (value)
        {
            case NullValue:
                return Match.Yes;
            case CarrierValue { Id: var id } when assumed(id) is { } status:
                return status == StatusSet.Null ? Match.Yes : Match.No;
            case StatusValue { Id: var id } when assumed(id) is { } status:
                return status == StatusSet.Null ? Match.Yes : Match.No;
            case PayloadValue { Id: var id } payload when assumed(id) is { } status:
                return IsFailure(id, status) && !status.IsWithin(table.CarrierOf(id)?.Availability(payload.Member) ?? default) ? Match.Yes : Match.Maybe;
            case DetailValue { Id: var id } when assumed(id) is { } status:
                return IsFailure(id, status) ? Match.No : Match.Maybe;
            case SubstituteValue substitute:
                Match isOther = MatchesTruth(substitute.IsOther);
                return isOther == Match.No ? substitute.Constant is null ? Match.Yes : Match.No
                    : isOther == Match.Yes && substitute is { Constant: null, IsExact: true } ? Match.No
                    : Match.Maybe;
            case TupleValue or BoolValue or ConstantValue or ItemsValue or ResponseValue or TaskValue or FilledValue or ObjectValue { IsMade: true }:
                return Match.No;
            default:
                return Match.Maybe;
        }
    }

    public static Match Not(Match match) => (Match)(Match.Yes - match);

    public static Match And(Match left, Match right) => (Match)Math.Min((int)left, (int)right);

    private static Match Or(Match left, Match right) => (Match)Math.Max((int)left, (int)right);

    private bool IsFailure(int id, StatusSet status) => table.StatusOf(id) is { } known && status.IsWithin(known.Failures);

    private Match MatchesConstant(IOperation operation, AbstractValue? value)
    {
        if (!Constants.TryGet(operation, out object? constant))
        {
            return Match.Maybe;
        }

        if (constant is null)
        {
            return MatchesNull(value);
        }

        switch (value)
        {
            case StatusValue { Id: var id } when assumed(id) is { } status && table.StatusOf(id) is { } known:
                return status != known.Of(constant) ? Match.No : status == StatusSet.Unnamed ? Match.Maybe : Match.Yes;
            case BoolValue { Relation: var relation } when constant is bool truth:
                return MatchesTruth(truth ? relation : relation.Negated);
            case NullValue:
                return Match.No;
            case SubstituteValue { Constant: { } stands } substitute when MatchesTruth(substitute.IsOther) == Match.No:
                return Constants.AreEqual(stands, constant) ? Match.Yes : Match.No;
            case SubstituteValue { IsExact: true, Other: { } only } substitute when MatchesTruth(substitute.IsOther) == Match.Yes:
                return Constants.AreEqual(only, constant) ? Match.Yes : Match.No;
            default:
                return And(Not(MatchesNull(value)), Match.Maybe);
        }
    }

    private Match MatchesTruth(Relation relation)
    {
        if (!relation.CanBeTrue || !relation.CanBeFalse)
        {
            return relation.CanBeTrue ? Match.Yes : Match.No;
        }

        Match result = Match.Maybe;
        foreach (RelationEntry entry in relation.Entries)
        {
            if (assumed(entry.Id) is { } status)
            {
                result = !status.Overlaps(entry.WhenTrue) ? Match.No : !status.Overlaps(entry.WhenFalse) ? Match.Yes : result;
            }
        }

        return result;
    }

    /// <summary>How many there are is only known of none.</summary>
    private Match MatchesList(IListPatternOperation list, FilledValue filled)
    {
        Match isFilled = MatchesTruth(filled.IsFilled);
        bool hasSlice = list.Patterns.Any(static part => part is ISlicePatternOperation), isAnything = list.Patterns.All(static part => part is IDiscardPatternOperation or ISlicePatternOperation { Pattern: null });
        return (list.Patterns.Length - (hasSlice ? 1 : 0)) switch
        {
            0 => hasSlice ? Match.Maybe : Not(isFilled),
            1 when hasSlice && isAnything => isFilled,
            _ => And(isFilled, Match.Maybe),
        };
    }

    private Match MatchesRelational(IRelationalPatternOperation pattern, AbstractValue? value)
    {
        if (value is SubstituteValue substitute && Constants.TryGet(pattern.Value, out object? limit) && substitute.Meets(pattern.OperatorKind, limit) is { } meets)
        {
            return MatchesTruth(meets);
        }

        return value is StatusValue { Id: var id } && assumed(id) is { } status && table.StatusOf(id) is { } known
            && Constants.TryGet(pattern.Value, out object? constant) && StatusEnum.ToInt64(constant) is { } bound
                ? status == StatusSet.Unnamed ? Match.Maybe
                    : status.IsWithin(known.Where(number => Constants.Compares(pattern.OperatorKind, number, bound))) ? Match.Yes
                    : Match.No
                : Match.Maybe;
    }

    private Match MatchesType(ITypeSymbol? type, ITypeSymbol input, AbstractValue? value)
    {
        Match isNotNull = Not(MatchesNull(value));
        ITypeSymbol declared = input is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : input;
        return type is not null && (type.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(declared, type))
            ? isNotNull
            : And(isNotNull, Match.Maybe);
    }

    private Match MatchesRecursive(IRecursivePatternOperation pattern, AbstractValue? value)
    {
        Match result = value is TupleValue ? Match.Yes : MatchesType(pattern.MatchedType, pattern.InputType, value);
        for (int index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            AbstractValue? element = value is TupleValue tuple && index < tuple.Elements.Length ? tuple.Elements[index] : null;
            result = And(result, Matches(pattern.DeconstructionSubpatterns[index], element));
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            result = And(result, Matches(property.Pattern, PatternInput.Of(property, value, table)));
        }

        return result;
    }
}
