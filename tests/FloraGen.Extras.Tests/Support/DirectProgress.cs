namespace ExtrasTests.Support;

/// <summary>Progress that is told at once: the framework's own posts it to other threads, in any order.</summary>
internal sealed class DirectProgress(Action<long> onReport) : IProgress<long>
{
    public void Report(long value) => onReport(value);
}
