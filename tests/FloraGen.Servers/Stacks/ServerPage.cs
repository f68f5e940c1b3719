namespace FloraGen.Servers.Stacks;

/// <summary>The section <c>Servers</c> of <c>docs/interoperability.md</c>.</summary>
public static class ServerPage
{
    /// <summary>The cells of its tables' rows, without the heads.</summary>
    public static IReadOnlyList<string[]> Rows { get; } =
        [.. File.ReadLines(Path.Combine(RepositorySources.Root, "docs", "interoperability.md"))
            .SkipWhile(static line => line != "## Servers")
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split(" | ").Select(static cell => cell.Trim()).ToArray())
            .Where(static cells => cells[0] != "stack")];

    /// <summary>The rows that count checks.</summary>
    public static IEnumerable<string[]> Counts => Rows.Where(static cells => cells is [_, _, _, _] && cells[1..].All(static cell => int.TryParse(cell, out _)));

    /// <summary>The rows that name what a document says wrongly, and the line that puts it right.</summary>
    public static IEnumerable<string[]> Faults => Rows.Except(Counts);
}
