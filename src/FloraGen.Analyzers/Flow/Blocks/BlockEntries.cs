using System.Diagnostics;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;

namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>What is known where each block of a graph begins, and which blocks have to be evaluated because of it.</summary>
internal sealed class BlockEntries
{
    private readonly FlowState?[] _known;
    private readonly Arrivals?[] _incoming;
    private readonly BlockQueue _open;
    private readonly ValueTable _table;
    private readonly bool _areTakenOnce;

    /// <param name="areTakenOnce">Whether no way leads back, so that each block is evaluated once, behind all that lead to it.</param>
    public BlockEntries(int blocks, ValueTable table, bool areTakenOnce)
    {
        _known = new FlowState?[blocks];
        _incoming = new Arrivals?[blocks];
        _open = new BlockQueue(blocks);
        _table = table;
        _areTakenOnce = areTakenOnce;
        _known[0] = new FlowState();
        _open.Add(0);
    }

    public bool AreSettled => _open.Count == 0;

    /// <summary>Whether any path leads to a block.</summary>
    public bool Has(int block) => _known[block] is not null;

    /// <summary>What is known where a block begins, to be changed. It is kept for later where the block can come again.</summary>
    public FlowState StateOf(int block) => _areTakenOnce ? _known[block]! : _known[block]!.Clone();

    /// <summary>A way into a block. Each has its state, and the block begins with what they have in common.</summary>
    /// <param name="state">Kept: nothing may change it any more.</param>
    public void Add(int block, int from, EdgeKind kind, FlowState state)
    {
        Debug.Assert(!_areTakenOnce || _known[block] is null, "A way leads back to a block whose state has been changed.");
        if (_incoming[block] is not { } incoming)
        {
            _incoming[block] = new Arrivals(from, kind, state);
            _open.Add(block);
        }
        else if (incoming.Put(from, kind, state))
        {
            _open.Add(block);
        }
    }

    /// <summary>Joins the ways into the next block that waits.</summary>
    /// <returns>The block; null when it does not have to be evaluated again.</returns>
    public int? Take()
    {
        int block = _open.Take();
        if (_incoming[block] is not { } incoming)
        {
            return block;
        }

        FlowState entry = incoming.Join(block, _table);
        bool isNew = _known[block] is not { } known || !known.IsSame(entry);
        _known[block] = entry;
        return isNew ? block : null;
    }
}
