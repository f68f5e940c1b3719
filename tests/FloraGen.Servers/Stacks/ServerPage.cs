using System.Text.RegularExpressions;

namespace FloraGen.Servers.Stacks;

/// <summary>The section <c>Servers</c> of <c>docs/interoperability.md</c>.</summary>
public static partial class ServerPage
{
    private static readonly string[][] s_rows =
        [.. File.ReadLines(Path.Combine(RepositorySources.Root, "docs", "interoperability.md"))
            .SkipWhile(static line => line != "## Servers")
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split(" | ").Select(static cell => cell.Trim()).ToArray())
            .Where(static cells => cells[0] != "stack")];

    /// <summary>The rows that count: stack, operations, checks, understood.</summary>
    public static IReadOnlyList<string[]> Counts { get; } = [.. s_rows.Where(IsCount)];

    /// <summary>The rows that put right what a document says: stack, document, server, line.</summary>
    public static IReadOnlyList<string[]> Faults { get; } = [.. s_rows.Where(static cells => !IsCount(cells))];

    /// <summary>The lines that servers need, as the page has them.</summary>
    public static IEnumerable<string> Lines => Faults.SelectMany(static cells => Code().Matches(cells[3]))
        .Select(static match => match.Groups[1].Value)
        .Where(static code => code.Contains('('));

    private static bool IsCount(string[] cells) => cells[1..].All(static cell => int.TryParse(cell, out _));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
