namespace FloraGen.Docs.Tests;

/// <summary>The table of situations in docs/ecosystem.md, which tests/FloraGen.Peers tries.</summary>
public sealed class SituationTableTests
{
    private static readonly string[][] s_rows = [.. File.ReadLines(RepositoryFiles.Of("tests", "situations.txt"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(" | "))];

    [Fact]
    public void PageHasTheRowsOfTheList()
    {
        string[] page = [.. File.ReadLines(RepositoryFiles.Of("docs", "ecosystem.md"))
            .SkipWhile(static line => line != "## Beside other generators")
            .SkipWhile(static line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line.Length > 0)];

        Assert.Equal(s_rows.Select(static row => $"| {string.Join(" | ", row[..5])} |"), page);
    }

    [Fact]
    public void EachPromiseNamesATestThatIsThere() => Assert.All(s_rows.Where(static row => row[5] != "-"), static row => Assert.Contains(
        Directory.EnumerateFiles(RepositoryFiles.Of("tests", $"FloraGen.{row[5]}.Tests"), "*.cs", SearchOption.AllDirectories),
        file => File.ReadAllText(file).Contains($" {row[6]}(", StringComparison.Ordinal)));
}
