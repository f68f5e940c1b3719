using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using FloraGen.Emission;
using FloraGen.Emission.Planning;
using FloraGen.Reading;
using FloraGen.Testing.Running;
using FloraGen.Tests.Corpus;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace FloraGen.Tests.Mutations;

/// <summary>
/// Documents that nobody would write: random edits of real ones. Whatever they are, there is no crash and no hang, and what is
/// accepted compiles. FLORAGEN_MUTATIONS multiplies the number of edits, FLORAGEN_MUTATION_SEED starts elsewhere.
/// </summary>
[Trait("Category", "Mutations")]
public class MutationTests(ITestOutputHelper output)
{
    private const int LargestRead = 120_000;
    private const int LargestCompiled = 30_000;
    private const int Reads = 3_000;
    private const int Compiles = 150;
    private const int MaxFaults = 20;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>The compiler's time is not ours.</summary>
    private static readonly TimeSpan s_compilerLimit = TimeSpan.FromMinutes(2);

    private static readonly int s_times = Setting("FLORAGEN_MUTATIONS", 1);

    private static readonly int s_firstSeed = Setting("FLORAGEN_MUTATION_SEED", 1);

    [CorpusTheory]
    [InlineData("oai")]
    [InlineData("readme")]
    [InlineData("adyen")]
    [InlineData("twilio")]
    public void NoEditCrashesOrHangs(string folder) => Run(folder, LargestRead, Reads / 4 * s_times, s_limit, static document =>
    {
        ReadResult result = SpecReader.Read(document.Source, ReadingOptions.Default, CancellationToken.None);
        IEnumerable<string> faults = result.Diagnostics.Where(static diagnostic => diagnostic.Id == "FLORA0011").Select(static diagnostic => string.Join(" ", diagnostic.Arguments));
        if (result.Model is { } model)
        {
            EmissionPlan plan = Planner.Plan(model, new EmissionOptions(CorpusDocument.Namespace, "SpecClient", IsPublic: true));
            string[] names = [.. plan.Files.SelectMany(static file => file.Render()).Select(static file => file.HintName)];
            faults = faults.Concat(names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1).Select(static same => "Twice: " + same.Key));
        }

        return faults;
    });

    [CorpusTheory]
    [InlineData("oai")]
    [InlineData("readme")]
    [InlineData("adyen")]
    [InlineData("twilio")]
    public void WhatIsAcceptedCompilesWithoutAWarning(string folder) => Run(folder, LargestCompiled, Compiles / 4 * s_times, s_compilerLimit, static document =>
    {
        GeneratorRun run = document.Generate();
        bool isRefused = run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "FLORA0011");
        return isRefused ? [] : CorpusClient.Complaints(run, run.CompilerComplaints());
    });

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private void Run(string folder, int largest, int most, TimeSpan limit, Func<CorpusDocument, IEnumerable<string>> check)
    {
        int count = s_times == 1 ? Exhaustive.PartOf(most) : most;
        (CorpusDocument Document, JsonNode Tree)[] documents =
        [
            .. CorpusFolder.Documents(folder).Where(document => document.Text.Length <= largest)
                .Select(static document => (document, JsonText.Parse(document.Path, document.Text)!)),
        ];
        ConcurrentQueue<string> faults = [];
        _ = Parallel.For(s_firstSeed, s_firstSeed + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (seed, loop) =>
        {
            (CorpusDocument original, JsonNode tree) = documents[seed % documents.Length];
            Mutation mutation = new(tree, seed);
            string location = $"{original.Name}, seed {seed}: {mutation.Edits}";
            foreach (string fault in Check(original with { Text = mutation.Text }, check, limit))
            {
                faults.Enqueue($"{location}\n    {fault}");
            }

            if (faults.Count > MaxFaults)
            {
                loop.Stop();
            }
        });

        output.WriteLine($"{documents.Length} documents, {Exhaustive.Describe(count, most, "edits")}");
        Assert.True(faults.IsEmpty, string.Join("\n", faults));
    }

    private static IReadOnlyList<string> Check(CorpusDocument document, Func<CorpusDocument, IEnumerable<string>> check, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            string[] faults = [.. check(document)];
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            return time > limit ? [.. faults, $"It took {time.TotalSeconds:0} s."] : faults;
        }
        catch (Exception exception)
        {
            return [exception.ToString()];
        }
    }
}
