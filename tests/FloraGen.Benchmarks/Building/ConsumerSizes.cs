namespace FloraGen.Benchmarks.Building;

/// <summary>What a client adds to a project.</summary>
/// <param name="Peak">The memory of a cold build, in bytes; null where the system does not tell.</param>
internal sealed record ConsumerSizes(int Files, int Lines, long AssemblyBytes, long? Peak)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    public static ConsumerSizes Of(ConsumerProject project)
    {
        Consumers.ProcessTree tree = new();
        _ = project.Build(
            BuildMode.Cold, [], Consumers.ProcessTree.CanBeWatched ? process => tree.Watch(process, s_limit) : null).ShouldSucceed();
        IReadOnlyList<string> files = project.ClientFiles();
        return new ConsumerSizes(
            files.Count,
            files.Sum(static file => File.ReadLines(file).Count()),
            project.AssemblyBytes,
            Consumers.ProcessTree.CanBeWatched ? tree.PeakBytes : null);
    }
}
