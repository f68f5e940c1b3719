namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>The blocks of a graph that wait for their evaluation. The first in the graph comes first, so that most wait for no other.</summary>
internal sealed class BlockQueue(int blocks)
{
    private readonly bool[] _waits = new bool[blocks];
    private int _first = blocks;

    public int Count { get; private set; }

    public void Add(int block)
    {
        if (!_waits[block])
        {
            _waits[block] = true;
            Count++;
            _first = Math.Min(_first, block);
        }
    }

    public int Take()
    {
        while (!_waits[_first])
        {
            _first++;
        }

        _waits[_first] = false;
        Count--;
        return _first;
    }
}
