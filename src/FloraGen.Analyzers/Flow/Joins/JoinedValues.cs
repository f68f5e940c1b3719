using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;

namespace FloraGen.Analyzers.Flow.Joins;

/// <summary>Which value stands for which two where two paths join; null stands for the literal.</summary>
internal sealed class JoinedValues(int block, ValueTable table)
{
    public List<(int? Left, int? Right, int Id)> All { get; } = [];

    /// <returns>Null when no value stands for the two.</returns>
    public int? Number(int left, int right) => left == right ? left : Find(left, right);

    /// <summary>The value that stands for two. Where one already stands for what met here, it grows.</summary>
    /// <param name="some">One of the two that is no literal.</param>
    public int Join(Place place, int? left, int? right, int some)
    {
        if (Find(left, right) is { } before)
        {
            return before;
        }

        int id = Growing(place, left) ?? Growing(place, right) ?? table.JoinedId(place, (left, right), block, some);
        if (All.Exists(pair => pair.Id == id))
        {
            // It stands for two others already: one number would make them the same.
            id = table.JoinedId(place, block, some);
        }

        All.Add((left, right, id));
        table.JoinFamilies(id, some);
        table.JoinFamilies(id, right ?? some);
        JoinMembers(left, right, id);
        return id;
    }

    /// <summary>Whether a value takes in another, of one of the paths.</summary>
    public bool Grows(int id) => All.Exists(pair => pair.Id == id && pair.Left != pair.Right);

    /// <summary>A value of its own for a place that holds what has the same number on both paths and is not the same.</summary>
    public int Part(Place place, int id)
    {
        int apart = table.JoinedId(place, block, id);
        if (apart != id)
        {
            All.Add((id, id, apart));
            table.JoinFamilies(apart, id);
            JoinMembers(id, id, apart);
        }

        return apart;
    }

    /// <summary>Whether a truth that is the same on both paths speaks of a value that is not.</summary>
    public bool AreSpokenOf(Relation relation)
    {
        foreach (RelationEntry entry in relation.Entries)
        {
            foreach ((int? left, int? right, _) in All)
            {
                if (entry.Id == left || entry.Id == right)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What is read of members of a response that stands for two is what was read of those.</summary>
    private void JoinMembers(int? left, int? right, int id)
    {
        if (left is not { } mine || right is not { } theirs)
        {
            return;
        }

        foreach (int member in table.MembersOf(id).Concat(table.MembersOf(mine)).Concat(table.MembersOf(theirs)).ToArray())
        {
            int both = table.MemberLike(member, id);
            if (!All.Exists(pair => pair.Id == both))
            {
                int ofMine = table.MemberLike(member, mine), ofTheirs = table.MemberLike(member, theirs);
                All.Add((ofMine, ofTheirs, both));
                table.JoinFamilies(both, ofMine);
                table.JoinFamilies(both, ofTheirs);
            }
        }
    }

    /// <summary>
    /// Not in another place: what that has from before a loop went round is not what the first has now, as in <c>old = a; a = next</c>.
    /// </summary>
    private int? Growing(Place place, int? id) => id is { } known && table.IsJoinedAt(known, place, block) ? known : null;

    private int? Find(int? left, int? right)
    {
        foreach ((int? Left, int? Right, int Id) pair in All)
        {
            if (pair.Left == left && pair.Right == right)
            {
                return pair.Id;
            }
        }

        return null;
    }
}
