using System.Text.RegularExpressions;

namespace FloraGen.Spec.Tests.Readme;

/// <summary>The tables of <c>spec/README.md</c>, found by the names of their columns.</summary>
internal sealed partial class SpecReadme(string text)
{
    private readonly string[] _lines = text.Split('\n', StringSplitOptions.TrimEntries);

    public IReadOnlyList<string> Components
        => [.. Rows("| Component | Source |").SelectMany(cells => NamesIn(cells[0]))];

    public IReadOnlyList<string> Extensions
        => [.. Rows("| Extension | Where | The fact behind it |").SelectMany(cells => NamesIn(cells[0]))];

    /// <summary>Operations and parameters, in one list of names.</summary>
    public IReadOnlyList<string> OperationNames
        => [.. Rows("| Operation | Parameters or body | Source |").SelectMany(cells => NamesIn(cells[0]).Concat(NamesIn(cells[1])))];

    public IReadOnlyList<FieldSource> Fields =>
    [
        .. from cells in Rows("| Component | Fields | Shape | Description |")
           from name in NamesIn(cells[1])
           select new FieldSource(NamesIn(cells[0]).Single(), name, cells[2], cells[3]),
    ];

    public static SpecReadme Load() => new(File.ReadAllText(RepositoryFiles.Readme));

    private IEnumerable<string[]> Rows(string heading)
    {
        int start = Array.IndexOf(_lines, heading);
        Assert.True(start >= 0, $"The README has no table {heading}");
        return _lines.Skip(start + 2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
    }

    private static IEnumerable<string> NamesIn(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
