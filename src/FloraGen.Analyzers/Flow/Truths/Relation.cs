using System.Collections.Immutable;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>What follows for statuses from a truth being true, and from it being false. Immutable, compared by content.</summary>
internal sealed class Relation : IEquatable<Relation>
{
    public static readonly Relation Unknown = new(true, true, ImmutableArray<RelationEntry>.Empty);
    public static readonly Relation True = new(true, false, ImmutableArray<RelationEntry>.Empty);
    public static readonly Relation False = new(false, true, ImmutableArray<RelationEntry>.Empty);

    private Relation(bool canBeTrue, bool canBeFalse, ImmutableArray<RelationEntry> entries)
    {
        CanBeTrue = canBeTrue;
        CanBeFalse = canBeFalse;
        Entries = entries;
    }

    public bool CanBeTrue { get; }

    public bool CanBeFalse { get; }

    /// <summary>In the order of their ids.</summary>
    public ImmutableArray<RelationEntry> Entries { get; }

    public Relation Negated => Entries.IsEmpty && CanBeTrue == CanBeFalse ? this : new Relation(CanBeFalse, CanBeTrue, ImmutableArray.CreateRange(Entries, static entry => entry.Negated));

    /// <summary>The same once it is known to hold, or not to.</summary>
    public Relation Known(bool isTrue) => new(isTrue && CanBeTrue, !isTrue && CanBeFalse, Entries);

    public static Relation Of(RelationEntry entry) => new(true, true, ImmutableArray.Create(entry));

    /// <param name="entries">In any order; kept, and sorted.</param>
    public static Relation Of(bool canBeTrue, bool canBeFalse, List<RelationEntry> entries)
    {
        _ = entries.RemoveAll(static entry => entry.SaysNothing);
        if (entries.Count == 0)
        {
            return canBeTrue && canBeFalse ? Unknown : canBeTrue ? True : canBeFalse ? False : new Relation(false, false, ImmutableArray<RelationEntry>.Empty);
        }

        if (entries.Count == 1)
        {
            return new Relation(canBeTrue, canBeFalse, ImmutableArray.Create(entries[0]));
        }

        entries.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        return new Relation(canBeTrue, canBeFalse, entries.ToImmutableArray());
    }

    public static Relation And(Relation left, Relation right)
        => Combine(left, right, left.CanBeTrue && right.CanBeTrue, left.CanBeFalse || right.CanBeFalse, isAnd: true);

    public static Relation Or(Relation left, Relation right)
        => Combine(left, right, left.CanBeTrue || right.CanBeTrue, left.CanBeFalse && right.CanBeFalse, isAnd: false);

    /// <summary>What is said of a value where two paths join, on each of which it was another and could have other statuses.</summary>
    /// <param name="leftId">Null for a value that was null on the path.</param>
    public static RelationEntry Join(int id, Relation left, int? leftId, StatusSet possibleLeft, Relation right, int? rightId, StatusSet possibleRight)
    {
        RelationEntry? first = leftId is { } mine ? left.Find(mine) : null, second = rightId is { } theirs ? right.Find(theirs) : null;
        return new RelationEntry(
            id,
            (left.WhenTrue(first) & possibleLeft) | (right.WhenTrue(second) & possibleRight),
            (left.WhenFalse(first) & possibleLeft) | (right.WhenFalse(second) & possibleRight),
            (first?.NamesFailure ?? false) || (second?.NamesFailure ?? false),
            (first?.Tests ?? false) || (second?.Tests ?? false))
        { CanBeAbsent = (first?.CanBeAbsent ?? false) || (second?.CanBeAbsent ?? false) };
    }

    public RelationEntry? Find(int id)
    {
        foreach (RelationEntry entry in Entries)
        {
            if (entry.Id == id)
            {
                return entry;
            }
        }

        return null;
    }

    public Relation Renamed(int from, int to)
    {
        if (Find(from) is not { } renamed)
        {
            return this;
        }

        List<RelationEntry> entries = [renamed with { Id = to }];
        foreach (RelationEntry entry in Entries)
        {
            if (entry.Id != from && entry.Id != to)
            {
                entries.Add(entry);
            }
        }

        return Of(CanBeTrue, CanBeFalse, entries);
    }

    public bool Equals(Relation? other)
    {
        if (other is null || CanBeTrue != other.CanBeTrue || CanBeFalse != other.CanBeFalse || Entries.Length != other.Entries.Length)
        {
            return false;
        }

        for (int index = 0; index < Entries.Length; index++)
        {
            if (Entries[index] != other.Entries[index])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Relation);

    public override int GetHashCode() => Entries.Length;

    private StatusSet WhenTrue(RelationEntry? entry) => CanBeTrue ? entry?.WhenTrue ?? StatusSet.All : StatusSet.None;

    private StatusSet WhenFalse(RelationEntry? entry) => CanBeFalse ? entry?.WhenFalse ?? StatusSet.All : StatusSet.None;

    private static Relation Combine(Relation left, Relation right, bool canBeTrue, bool canBeFalse, bool isAnd)
    {
        if (left.Entries.IsEmpty && right.Entries.IsEmpty && canBeTrue && canBeFalse)
        {
            return Unknown;
        }

        List<RelationEntry> entries = new(left.Entries.Length + right.Entries.Length);
        foreach (RelationEntry entry in left.Entries)
        {
            entries.Add(Combine(entry.Id, left, entry, right, right.Find(entry.Id), isAnd));
        }

        foreach (RelationEntry entry in right.Entries)
        {
            if (left.Find(entry.Id) is null)
            {
                entries.Add(Combine(entry.Id, left, null, right, entry, isAnd));
            }
        }

        return Of(canBeTrue, canBeFalse, entries);
    }

    private static RelationEntry Combine(int id, Relation left, RelationEntry? first, Relation right, RelationEntry? second, bool isAnd)
    {
        bool names = (first?.NamesFailure ?? false) || (second?.NamesFailure ?? false);
        bool tests = (first?.Tests ?? false) || (second?.Tests ?? false);
        RelationEntry entry = isAnd
            ? new RelationEntry(id, left.WhenTrue(first) & right.WhenTrue(second), left.WhenFalse(first) | right.WhenFalse(second), names, tests)
            : new RelationEntry(id, left.WhenTrue(first) | right.WhenTrue(second), left.WhenFalse(first) & right.WhenFalse(second), names, tests);
        return entry with { CanBeAbsent = (first?.CanBeAbsent ?? false) || (second?.CanBeAbsent ?? false) };
    }
}
