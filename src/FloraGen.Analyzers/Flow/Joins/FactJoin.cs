using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow.Joins;

/// <summary>Joins what two paths know of each value.</summary>
internal readonly struct FactJoin(FlowState into, FlowState from, JoinedValues joined, ValueTable table)
{
    public void Apply()
    {
        if (joined.All.Count == 0)
        {
            JoinKnown();
            return;
        }

        // What stands for two is worked out from what the paths know of each, before that changes.
        List<(int Id, ValueFacts Facts)> merged = new(joined.All.Count);
        foreach ((int? left, int? right, int id) in joined.All)
        {
            int some = (left ?? right)!.Value;
            merged.Add((id, ValueFacts.Join(
                left is { } mine ? Facts(into, mine) : NullFacts(from.Facts(some)),
                right is { } theirs ? Facts(from, theirs) : NullFacts(into.Facts(some)))));
        }

        JoinKnown();
        foreach ((int id, ValueFacts facts) in merged)
        {
            into.SetFacts(id, ValueFacts.Join(into.Facts(id), facts));
        }
    }

    /// <param name="id">Null for the literal.</param>
    public StatusSet Possible(int? id, FlowState path) => id is { } number ? Facts(path, number).Possible : StatusSet.Null;

    /// <summary>Whether a value is on a path at all.</summary>
    public bool Exists(int id, FlowState path) => Facts(path, id).Exists;

    /// <summary>The values that can have other statuses on one path than on the other.</summary>
    public List<int> ValuesThatDiffer()
    {
        List<int> result = [];
        for (int id = 0; id < table.ValueCount; id++)
        {
            if (Facts(into, id).Possible != Facts(from, id).Possible)
            {
                result.Add(id);
            }
        }

        return result;
    }

    private void JoinKnown()
    {
        for (int id = 0; id < Math.Max(into.ValueCount, from.ValueCount); id++)
        {
            if (into.Facts(id) != from.Facts(id))
            {
                into.SetFacts(id, ValueFacts.Join(Facts(into, id), Facts(from, id)));
            }
        }
    }

    /// <summary>A member of a response that nobody has read on a path is there what it is at first, once the response has been made.</summary>
    private ValueFacts Facts(FlowState path, int id)
        => path.Facts(id) is { Exists: true } known ? known
            : table.OwnerOf(id) is not { } response ? table.Unseen(id)
            : path.Facts(response) is { Exists: true, HandedOver: var isHandedOver } ? table.Unseen(id) with { HandedOver = isHandedOver }
            : default;

    /// <summary>Null is a value of the same origin that nobody needs to look at.</summary>
    private static ValueFacts NullFacts(in ValueFacts like) => like with { Possible = StatusSet.Null, Unhandled = default };
}
