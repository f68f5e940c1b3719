namespace FloraGen.Docs.Tests;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. RuleIds.OfSpecifications.Where(static id => RuleExample.Of(id) is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ExampleGivesItsDiagnosticAtTheMarkedLine(string id)
    {
        RuleExample example = RuleExample.Of(id)!;

        Assert.NotEmpty(example.MarkedLines);
        Assert.Equal(example.MarkedLines, example.ReportedLines);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ExampleGivesTheCodeThatThePageShows(string id)
    {
        RuleExample example = RuleExample.Of(id)!;
        HashSet<string> generated = [.. example.Generated.Sources.SelectMany(static source => source.Split('\n')).Select(static line => line.Trim())];

        Assert.All(example.Code, line => Assert.Contains(line, generated));
        Assert.Empty(example.Generated.Complaints.Select(static complaint => complaint.ToString()));
    }
}
