using System.Collections.Concurrent;
using System.Text.Json;
using FloraGen.Testing.Running;
using FloraGen.Tests.Corpus;
using Xunit.Abstractions;

namespace FloraGen.Tests.Examples;

/// <summary>The values that real documents show, read and written by the types that are made of them.</summary>
[Trait("Category", "Corpus")]
public class ExampleTests(ITestOutputHelper output)
{
    private const int MaxRefusals = 40;

    [CorpusTheory]
    [InlineData("adyen", 1_500)]
    [InlineData("large", 20)]
    [InlineData("oai", 1)]
    [InlineData("readme", 80)]
    [InlineData("twilio", 1_000)]
    public void EveryExampleIsReadAndWrittenBackUnlessItContradictsItsSchema(string folder, int least)
    {
        ConcurrentBag<ExampleOutcome> all = [];
        IReadOnlyList<CorpusDocument> documents = CorpusFolder.Part(folder);
        output.WriteLine(Exhaustive.Describe(documents.Count, CorpusFolder.Documents(folder).Count, "documents"));
        _ = Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, document =>
        {
            ExampleDocument read = new(document);
            SpecExample[] examples = [.. read.Examples()];
            if (examples.Length == 0)
            {
                return;
            }

            ExampleClient client = new(read, CorpusClient.Of(document).Image);
            foreach (SpecExample example in examples)
            {
                all.Add(Try(document, read, client, example));
            }
        });

        ExampleOutcome[] outcomes = [.. all.OrderBy(static outcome => outcome.Place, StringComparer.Ordinal)];
        output.WriteLine($"{outcomes.Length} examples, {outcomes.Count(static outcome => outcome.IsWritten)} read and written back with {outcomes.Sum(static outcome => outcome.Members)} members, "
            + $"{outcomes.Count(static outcome => outcome.Refusal is not null)} refused, {outcomes.Count(static outcome => outcome.Contradiction is not null)} contradict their schemas");
        foreach (ExampleOutcome outcome in outcomes.Where(static outcome => outcome.Refusal is not null).Take(MaxRefusals))
        {
            output.WriteLine($"{outcome.Place}\n    {outcome.Contradiction}\n    {outcome.Refusal}");
        }

        string faults = string.Join("\n", outcomes.Where(static outcome => outcome.Fault is not null).Select(static outcome => $"{outcome.Place}: {outcome.Fault}"));
        Assert.True(faults.Length == 0, faults);
        Assert.InRange(outcomes.Count(static outcome => outcome.IsWritten), Exhaustive.IsAskedByHand ? least : 0, 100_000);
    }

    private static ExampleOutcome Try(CorpusDocument document, ExampleDocument read, ExampleClient client, SpecExample example)
    {
        using JsonDocument json = JsonDocument.Parse(example.Json);
        SchemaCheck check = new(read.Tree, example.IsRequest);
        ExampleOutcome outcome = new($"{document}{example.Pointer}", check.FaultOf(example.Schema, json.RootElement));
        try
        {
            object? value = client.Read(example.Type, example.Json);
            using JsonDocument written = JsonDocument.Parse(client.Write(example.Type, value));
            ReadValueWalk walk = new(read, check);
            walk.Over(value, example.Type);
            string? fault = JsonMeaning.Difference(json.RootElement, written.RootElement);
            if (fault is null && outcome.Contradiction is null)
            {
                fault = walk.Stray.Select(static path => path + " is declared, and has no property").FirstOrDefault()
                    ?? walk.Unrecognized.Select(static path => path + " is of no case of its union").FirstOrDefault();
            }

            return outcome with { IsWritten = true, Members = walk.Members, Fault = fault };
        }
        catch (JsonException exception)
        {
            string refusal = $"{exception.Path}: {exception.Message}";
            return outcome with { Refusal = refusal, Fault = outcome.Contradiction is null ? refusal : exception.Path is null ? "No path: " + refusal : null };
        }
        catch (Exception exception)
        {
            return outcome with { Fault = exception.ToString() };
        }
    }
}
