using InteropTests.Clients;
using InteropTests.Comparing;
using InteropTests.Script;

namespace InteropTests;

/// <summary>FLORA's own client and ours do the same, and the server sees what they send.</summary>
public sealed class InteroperabilityTests
{
    [Fact]
    public async Task OurClientGoesThroughTheScript()
    {
        IReadOnlyList<StepTrace> ours = await ScriptRun.OfAsync(static server => new OurClient(server));

        Assert.Equal(ours.Select(static trace => $"{trace.Step.Name}: {trace.Step.Outcome}"), ours.Select(static trace => $"{trace.Step.Name}: {trace.Outcome}"));
    }

    [VendorFact]
    public async Task DifferencesAreThoseOfTheDocs()
    {
        IReadOnlyList<StepTrace> vendors = await ScriptRun.OfAsync(static server => new VendorClient(server));
        IReadOnlyList<StepTrace> ours = await ScriptRun.OfAsync(static server => new OurClient(server));

        Difference[] listed = [.. DifferenceTable.Read().Select(static row => row.Difference)];
        Difference[] found = [.. Differences.Between(vendors, ours)];
        Assert.True(
            found.ToHashSet().SetEquals(listed),
            $"Not in docs/interoperability.md:\n{Lines(found.Except(listed))}\nThere, and not found:\n{Lines(listed.Except(found))}");
    }

    [Fact]
    public void EveryDifferenceOfTheDocsSaysWhy()
    {
        Assert.NotEmpty(DifferenceTable.Read());
        Assert.DoesNotContain(DifferenceTable.Read(), static row => row.Why.Length == 0);
    }

    private static string Lines(IEnumerable<Difference> differences)
        => string.Join('\n', differences.Select(static difference => difference.ToString()));
}
