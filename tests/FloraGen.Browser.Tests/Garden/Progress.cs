namespace Garden;

/// <summary>Remembers what was reported.</summary>
internal sealed class Progress : IProgress<long>
{
    public int Count { get; private set; }

    public long Last { get; private set; }

    public bool Rises { get; private set; } = true;

    public void Report(long value)
    {
        Rises &= value >= Last;
        Last = value;
        Count++;
    }
}
