namespace FloraGen.Docs.Tests;

/// <summary>The table of hosts in docs/hosts.md, which tests/hosts.sh prints.</summary>
public sealed class HostTableTests
{
    private static readonly string[][] s_rows = [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "hosts.txt"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void PageHasARowForEachTestAndNoOther()
    {
        string[] page = [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "hosts.md"))
            .SkipWhile(static line => line != "## Hosts")
            .TakeWhile(static (line, index) => index == 0 || !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.EndsWith("| yes |", StringComparison.Ordinal))];

        Assert.Equal(s_rows.Select(static row => $"| {row[0]} | {row[1]} | yes |"), page);
    }

    [Fact]
    public void EachRowNamesATestThatIsThere() => Assert.All(s_rows, static row =>
    {
        string folder = Path.Combine(RepositoryFiles.Root, "tests", $"FloraGen.{row[2]}.Tests");
        string method = row[3].Split('(')[0];
        Assert.Contains(
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));
    });
}
