using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;

namespace FloraGen.Analyzers.Flow.Joins;

/// <summary>
/// Joins what truths say on two paths. A truth and a status that come together along paths stay together: true only on the path
/// where it was ready.
/// </summary>
internal sealed class TruthJoin(FlowState into, FlowState from, JoinedValues joined, FactJoin facts)
{
    private List<int>? _differing;

    public Relation Join(Relation left, Relation right)
    {
        List<RelationEntry> entries = [];
        foreach (RelationEntry entry in left.Entries)
        {
            AddSame(entry.Id);
        }

        foreach (RelationEntry entry in right.Entries)
        {
            AddSame(entry.Id);
        }

        if (left.CanBeTrue != right.CanBeTrue || left.CanBeFalse != right.CanBeFalse)
        {
            (_differing ??= facts.ValuesThatDiffer()).ForEach(AddSame);
        }

        foreach ((int? mine, int? theirs, int id) in joined.All)
        {
            if (!entries.Exists(entry => entry.Id == id))
            {
                entries.Add(Relation.Join(id, left, mine, facts.Possible(mine, into), right, theirs, facts.Possible(theirs, from)));
            }
        }

        return Relation.Of(left.CanBeTrue || right.CanBeTrue, left.CanBeFalse || right.CanBeFalse, entries);

        void AddSame(int id)
        {
            if (!entries.Exists(entry => entry.Id == id) && !joined.All.Exists(pair => pair.Id == id))
            {
                RelationEntry entry = Relation.Join(id, left, id, facts.Possible(id, into), right, id, facts.Possible(id, from));
                entries.Add(facts.Exists(id, into) && facts.Exists(id, from) ? entry : entry with { CanBeAbsent = true });
            }
        }
    }
}
