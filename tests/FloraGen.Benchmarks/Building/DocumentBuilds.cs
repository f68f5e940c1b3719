using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>All that was measured with one document.</summary>
internal sealed record DocumentBuilds(
    string Document, IReadOnlyList<ConsumerKind> Kinds, BuildRounds Cold, BuildRounds Warm, IReadOnlyDictionary<ConsumerKind, ConsumerSizes> Sizes, CompilerPhases Phases)
{
    /// <summary>The kinds are those that compile.</summary>
    public static DocumentBuilds Measure(ConsumerFolder folder, string document, int rounds)
    {
        // FloraGen comes first: it writes the files of the one after it.
        List<ConsumerProject> projects = [];
        foreach (ConsumerKind kind in new[] { ConsumerKind.FloraGen, ConsumerKind.SameCode, ConsumerKind.Nothing, ConsumerKind.NSwag, ConsumerKind.NSwagOnce })
        {
            ConsumerProject project = new(folder, kind, document);
            if (kind == ConsumerKind.FloraGen)
            {
                project.WriteGenerated(ConsumerKind.SameCode);
            }

            if (project.Build(BuildMode.Cold, []).ExitCode == 0)
            {
                projects.Add(project);
            }
            else
            {
                Console.Error.WriteLine($"{project.Name} does not compile.");
            }
        }

        BuildRounds cold = BuildRounds.Run(projects, BuildMode.Cold, warmUps: 0, rounds);
        using CompilerServer server = new(folder);
        BuildRounds warm = BuildRounds.Run(projects, server.Mode, warmUps: 2, rounds);
        return new DocumentBuilds(
            Path.GetFileName(document),
            [.. projects.Select(static project => project.Kind).Order()],
            cold,
            warm,
            projects.ToDictionary(static project => project.Kind, ConsumerSizes.Of),
            CompilerPhases.Of(projects.Single(static project => project.Kind == ConsumerKind.FloraGen)));
    }
}
