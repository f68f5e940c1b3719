using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>All that was measured with one document.</summary>
/// <param name="Kinds">Those that compile.</param>
internal sealed record DocumentBuilds(
    string Document, IReadOnlyList<ConsumerKind> Kinds, IReadOnlyList<ConsumerKind> Failed, BuildRounds Cold, BuildRounds Warm, IReadOnlyDictionary<ConsumerKind, ConsumerSizes> Sizes, CompilerPhases Phases)
{
    /// <summary>
    /// How often a compiler server builds each program before a build of it counts. A server's own code is compiled anew while it
    /// works, with what was learned of it, and gets quicker for some ten builds.
    /// </summary>
    public const int WarmUps = 10;

    /// <param name="kinds">FloraGen comes first: it writes the files of the one with the same code.</param>
    public static DocumentBuilds Measure(ConsumerFolder folder, string document, IReadOnlyList<ConsumerKind> kinds, int rounds)
    {
        List<ConsumerProject> projects = [];
        foreach (ConsumerKind kind in kinds)
        {
            ConsumerProject project = new(folder, kind, document);
            if (kind == ConsumerKind.FloraGen)
            {
                project.WriteGenerated();
            }

            if (project.Build(BuildMode.Cold, []).ExitCode == 0)
            {
                projects.Add(project);
            }
        }

        BuildRounds cold = BuildRounds.Run(projects, BuildMode.Cold, warmUps: 0, rounds);
        using CompilerServer server = new(folder);
        BuildRounds warm = BuildRounds.Run(projects, server.Mode, WarmUps, rounds);
        return new DocumentBuilds(
            Path.GetFileName(document),
            [.. projects.Select(static project => project.Kind).Order()],
            [.. kinds.Except(projects.Select(static project => project.Kind))],
            cold,
            warm,
            projects.ToDictionary(static project => project.Kind, ConsumerSizes.Of),
            CompilerPhases.Of(projects.Single(static project => project.Kind == ConsumerKind.FloraGen)));
    }
}
