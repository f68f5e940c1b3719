namespace FloraGen.Analyzers.Flow;

/// <summary>The ways into a block, each with what is known on it.</summary>
internal sealed class Arrivals
{
    private readonly List<(int From, EdgeKind Kind, FlowState State)> _edges = [];

    /// <returns>Whether that is news.</returns>
    public bool Put(int from, EdgeKind kind, FlowState state)
    {
        int index = 0;
        while (index < _edges.Count && IsBefore(_edges[index], from, kind))
        {
            index++;
        }

        if (index == _edges.Count || _edges[index].From != from || _edges[index].Kind != kind)
        {
            _edges.Insert(index, (from, kind, state));
            return true;
        }

        if (_edges[index].State.IsSame(state))
        {
            return false;
        }

        _edges[index] = (from, kind, state);
        return true;
    }

    /// <summary>What the ways have in common, taken in the order of the blocks that they come from.</summary>
    public FlowState Join(int block, ValueTable table)
    {
        FlowState joined = _edges.Count == 1 ? _edges[0].State : _edges[0].State.Clone();
        for (int index = 1; index < _edges.Count; index++)
        {
            joined.Join(_edges[index].State, block, table);
        }

        return joined;
    }

    private static bool IsBefore((int From, EdgeKind Kind, FlowState) edge, int from, EdgeKind kind)
        => edge.From < from || (edge.From == from && edge.Kind < kind);
}
