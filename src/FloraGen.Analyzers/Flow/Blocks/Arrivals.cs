using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;

namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>The ways into a block, each with what is known on it. Most blocks have one, which is kept without a list.</summary>
internal sealed class Arrivals(int from, EdgeKind kind, FlowState state)
{
    private FlowState _first = state;
    private int _from = from;
    private EdgeKind _kind = kind;
    private List<(int From, EdgeKind Kind, FlowState State)>? _others;

    /// <returns>Whether that is news.</returns>
    public bool Put(int from, EdgeKind kind, FlowState state)
    {
        if (_from == from && _kind == kind)
        {
            bool isNews = !_first.IsSame(state);
            _first = isNews ? state : _first;
            return isNews;
        }

        if (IsBefore(from, kind, _from, _kind))
        {
            (_others ??= []).Insert(0, (_from, _kind, _first));
            (_from, _kind, _first) = (from, kind, state);
            return true;
        }

        return PutAmongOthers(_others ??= [], from, kind, state);
    }

    /// <summary>What the ways have in common, taken in the order of the blocks that they come from.</summary>
    public FlowState Join(int block, ValueTable table)
    {
        if (_others is null)
        {
            return _first;
        }

        FlowState joined = _first.Clone();
        foreach ((_, _, FlowState other) in _others)
        {
            joined.Join(other, block, table);
        }

        return joined;
    }

    private static bool PutAmongOthers(List<(int From, EdgeKind Kind, FlowState State)> others, int from, EdgeKind kind, FlowState state)
    {
        int index = 0;
        while (index < others.Count && IsBefore(others[index].From, others[index].Kind, from, kind))
        {
            index++;
        }

        if (index == others.Count || others[index].From != from || others[index].Kind != kind)
        {
            others.Insert(index, (from, kind, state));
            return true;
        }

        if (others[index].State.IsSame(state))
        {
            return false;
        }

        others[index] = (from, kind, state);
        return true;
    }

    private static bool IsBefore(int from, EdgeKind kind, int otherFrom, EdgeKind otherKind)
        => from < otherFrom || (from == otherFrom && kind < otherKind);
}
