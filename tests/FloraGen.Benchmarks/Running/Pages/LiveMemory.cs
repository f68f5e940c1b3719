namespace FloraGen.Benchmarks.Running.Pages;

/// <summary>What is alive while a list is iterated: after its first hundred pages, and at its end.</summary>
internal sealed class LiveMemory
{
    private const int Early = 100 * 20;
    private const int Late = ManyPages.Count * 20;

    public long Growth { get; private set; }

    public void See(int count)
    {
        if (count is Early or Late)
        {
            Growth = GC.GetTotalMemory(forceFullCollection: true) - Growth;
        }
    }
}
