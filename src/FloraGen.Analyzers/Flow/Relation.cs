using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow;

/// <summary>What follows for statuses from a truth being true, and from it being false. Immutable, compared by content.</summary>
internal sealed class Relation : IEquatable<Relation>
{
    public static readonly Relation Unknown = new(true, true, []);
    public static readonly Relation True = new(true, false, []);
    public static readonly Relation False = new(false, true, []);

    private Relation(bool canBeTrue, bool canBeFalse, RelationEntry[] entries)
    {
        CanBeTrue = canBeTrue;
        CanBeFalse = canBeFalse;
        Entries = entries;
    }

    public bool CanBeTrue { get; }

    public bool CanBeFalse { get; }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<RelationEntry> Entries { get; }

    public Relation Negated => new(CanBeFalse, CanBeTrue, [.. Entries.Select(static entry => entry.Negated)]);

    /// <summary>The same once it is known to hold, or not to.</summary>
    public Relation Known(bool isTrue) => new(isTrue && CanBeTrue, !isTrue && CanBeFalse, [.. Entries]);

    public static Relation Of(RelationEntry entry) => new(true, true, [entry]);

    public static Relation Of(bool canBeTrue, bool canBeFalse, IEnumerable<RelationEntry> entries)
        => new(canBeTrue, canBeFalse, [.. entries.Where(static entry => !entry.SaysNothing).OrderBy(static entry => entry.Id)]);

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
            (first?.Tests ?? false) || (second?.Tests ?? false));
    }

    public StatusSet WhenTrue(int id) => WhenTrue(Find(id));

    public StatusSet WhenFalse(int id) => WhenFalse(Find(id));

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

    public Relation Without(int id) => Find(id) is null ? this : new Relation(CanBeTrue, CanBeFalse, [.. Entries.Where(entry => entry.Id != id)]);

    public Relation Renamed(int from, int to)
        => Find(from) is not { } entry ? this : Of(CanBeTrue, CanBeFalse, Without(from).Without(to).Entries.Append(entry with { Id = to }));

    public bool Equals(Relation? other)
        => other is not null && CanBeTrue == other.CanBeTrue && CanBeFalse == other.CanBeFalse && Entries.SequenceEqual(other.Entries);

    public override bool Equals(object? obj) => Equals(obj as Relation);

    public override int GetHashCode() => Entries.Count;

    private StatusSet WhenTrue(RelationEntry? entry) => CanBeTrue ? entry?.WhenTrue ?? StatusSet.All : StatusSet.None;

    private StatusSet WhenFalse(RelationEntry? entry) => CanBeFalse ? entry?.WhenFalse ?? StatusSet.All : StatusSet.None;

    private static Relation Combine(Relation left, Relation right, bool canBeTrue, bool canBeFalse, bool isAnd)
    {
        IEnumerable<RelationEntry> entries = left.Entries.Concat(right.Entries).Select(static entry => entry.Id).Distinct().Select(id =>
        {
            RelationEntry? first = left.Find(id), second = right.Find(id);
            bool names = (first?.NamesFailure ?? false) || (second?.NamesFailure ?? false);
            bool tests = (first?.Tests ?? false) || (second?.Tests ?? false);
            return isAnd
                ? new RelationEntry(id, left.WhenTrue(id) & right.WhenTrue(id), left.WhenFalse(id) | right.WhenFalse(id), names, tests)
                : new RelationEntry(id, left.WhenTrue(id) | right.WhenTrue(id), left.WhenFalse(id) & right.WhenFalse(id), names, tests);
        });
        return Of(canBeTrue, canBeFalse, entries);
    }
}
