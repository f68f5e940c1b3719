using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>What tests say about statuses.</summary>
internal static class Relations
{
    /// <summary>True for a failure, and only then.</summary>
    public static Relation Failure(int id, ValueTable table)
    {
        StatusSet failures = table.StatusOf(id)?.Failures ?? default;
        return Relation.Of(new RelationEntry(id, failures, ~failures, NamesFailure: true, Tests: true));
    }

    /// <summary>A status compared with a constant; null where the constant says nothing.</summary>
    public static Relation? Comparison(int id, BinaryOperatorKind kind, object? constant, ValueTable table)
    {
        if (table.StatusOf(id) is not { } status || (constant is not null && StatusEnum.ToInt64(constant) is null))
        {
            return null;
        }

        StatusSet named = status.Of(constant);
        bool namesFailure = named.Overlaps(status.Failures);
        StatusSet exactly = named == StatusSet.Unnamed ? StatusSet.None : named;
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            RelationEntry equal = new(id, named, ~exactly, namesFailure, Tests: true);
            return Relation.Of(kind == BinaryOperatorKind.Equals ? equal : equal.Negated);
        }

        if (constant is null)
        {
            return null;
        }

        StatusSet matching = status.Where(value => Constants.Compares(kind, value, StatusEnum.ToInt64(constant)!.Value));

        // A comparison with null is false, and so can be one with a number without a name.
        return Relation.Of(new RelationEntry(id, matching | StatusSet.Unnamed, ~matching, NamesFailure: false, Tests: true));
    }

    /// <summary>The name of a status, or its text on the wire, compared with a text; null where no member is called so.</summary>
    public static Relation? Text(int id, string text, bool isWire, ValueTable table)
    {
        if (table.StatusOf(id) is not { } status || status.Called(text, isWire) is not { IsEmpty: false } named)
        {
            return null;
        }

        // How a text is written on the wire is only known by its likeness to a name: that is no proof.
        StatusSet matching = isWire ? named | StatusSet.Unnamed : named;
        return Relation.Of(new RelationEntry(id, matching, ~named, named.Overlaps(status.Failures), Tests: true));
    }

    public static Relation IsNull(AbstractValue? value, ValueTable table)
        => value is null ? Relation.Unknown : From(value, table, matcher => matcher.MatchesNull(value), value is DetailValue, value is DetailValue);

    public static Relation Pattern(IPatternOperation pattern, AbstractValue? value, ValueTable table)
    {
        bool namesFailure = false, tests = value is DetailValue or BoolValue;
        IReadOnlyList<int> numbers = PatternInput.Numbers(value);
        foreach (IOperation part in numbers.Count == 0 ? [] : pattern.DescendantsAndSelf())
        {
            if (part is IConstantPatternOperation { Value: var constant } && Constants.TryGet(constant, out object? named) && named is not (null or bool))
            {
                foreach (int id in numbers)
                {
                    bool isOfStatus = table.StatusOf(id) is { } status && IsOf(constant, status);
                    tests |= isOfStatus;
                    namesFailure |= isOfStatus && table.StatusOf(id)!.Of(named).Overlaps(table.StatusOf(id)!.Failures);
                }
            }

            tests |= part is IRelationalPatternOperation { Value: var bound } && numbers.Any(id => table.StatusOf(id) is { } status && IsOf(bound, status));
        }

        return From(value, table, matcher => matcher.Matches(pattern, value), namesFailure || tests && value is DetailValue or BoolValue, tests);
    }

    private static bool IsOf(IOperation constant, StatusEnum status)
    {
        for (IOperation? current = constant; current is not null; current = (current as IConversionOperation)?.Operand)
        {
            if (SymbolEqualityComparer.Default.Equals(current.Type, status.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tries each status that a value can have.</summary>
    private static Relation From(AbstractValue? value, ValueTable table, Func<PatternMatcher, Match> match, bool namesFailure, bool tests)
    {
        int assumedId = -1;
        StatusSet assumed = default;
        PatternMatcher matcher = new(table, number => number == assumedId ? assumed : null);
        Match always = match(matcher);
        IReadOnlyList<int> numbers = PatternInput.Numbers(value);
        List<RelationEntry> entries = new(numbers.Count);
        foreach (int id in numbers)
        {
            if (table.StatusOf(id) is not { } status)
            {
                continue;
            }

            assumedId = id;
            StatusSet whenTrue = StatusSet.All, whenFalse = StatusSet.All;
            for (ulong left = (status.Named | StatusSet.Null | StatusSet.Unnamed).Bits; left != 0; left &= left - 1)
            {
                assumed = new StatusSet(left & ~(left - 1));
                Match result = match(matcher);
                whenTrue &= result == Match.No ? ~assumed : StatusSet.All;
                whenFalse &= result == Match.Yes ? ~assumed : StatusSet.All;
            }

            entries.Add(new RelationEntry(id, whenTrue, whenFalse, namesFailure, tests));
        }

        return Relation.Of(always != Match.No, always != Match.Yes, entries);
    }
}
