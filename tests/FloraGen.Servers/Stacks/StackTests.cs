using Xunit.Abstractions;

namespace FloraGen.Servers.Stacks;

/// <summary>The promises that hold for each stack.</summary>
public abstract class StackTests<TStack>(LiveStack<TStack> live, ITestOutputHelper output) : IClassFixture<LiveStack<TStack>>
    where TStack : ServerStack, new()
{
    private static readonly IReadOnlyList<SourceCheck> s_checks = CheckSources.Of(CheckedClient.ParseOptions(new TStack().Symbols)).Checks;

    /// <summary>The operations that have a check.</summary>
    public static TheoryData<string> Checks => [.. s_checks.Select(static check => check.Operation)];

    [Theory]
    [MemberData(nameof(Checks))]
    public Task ClientAndServerUnderstandEachOther(string operation) => live.RunAsync(s_checks.Single(check => check.Operation == operation));

    [Fact]
    public void EveryOperationOfTheDocumentIsCalled()
        => Assert.Equal(live.Operations, s_checks.Select(static check => check.Operation).Order(StringComparer.Ordinal));

    [Fact]
    public void ClientCompilesWithoutAWarning() => Assert.True(live.Client.Complaints.Count == 0, string.Join("\n", live.Client.Complaints));

    [Fact]
    public async Task PageCountsWhatIsUnderstood()
    {
        int understood = 0;
        foreach (SourceCheck check in s_checks)
        {
            understood += await live.UnderstandsAsync(check) ? 1 : 0;
        }

        string[] row = [live.Stack.Name, $"{live.Operations.Count}", $"{s_checks.Count}", $"{understood}"];
        string report = $"{row[0]}: {row[1]} operations, {row[2]} checks, {row[3]} understood";
        output.WriteLine(report);
        live.Report(report);
        Assert.Contains(row, ServerPage.Counts);
    }
}
