namespace InteropTests.Comparing;

/// <summary>The table of <c>docs/interoperability.md</c>: a row for each difference, and why it is.</summary>
internal static class DifferenceTable
{
    private const string Head = "| where | what | FLORA's client | ours | why |";

    private const int Columns = 5;

    public static IReadOnlyList<(Difference Difference, string Why)> Read()
        => [.. File.ReadLines(RepositoryPath.Of("docs", "interoperability.md"))
            .SkipWhile(static line => line != Head)
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => Row(line))];

    private static (Difference Difference, string Why) Row(string line)
    {
        string[] cells = [.. line.Trim('|').Split(" | ").Select(static cell => cell.Trim().Trim('`'))];
        Assert.True(cells.Length == Columns, $"A row does not have {Columns} cells: {line}");
        return (new Difference(cells[0], cells[1], cells[2], cells[3]), cells[4]);
    }
}
