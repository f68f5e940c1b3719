using System.Text;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>A table as the rest of the documentation has them: the first column is text, the others are figures.</summary>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public MarkdownTable Add(params string[] cells)
    {
        if (cells.Length != columns.Length)
        {
            throw new ArgumentException($"{cells.Length} cells for {columns.Length} columns: {string.Join(" | ", cells)}", nameof(cells));
        }

        _rows.Add(cells);
        return this;
    }

    public override string ToString()
    {
        StringBuilder text = new();
        Line(columns);
        Line([.. columns.Select(static (_, index) => index == 0 ? "---" : "---:")]);
        _rows.ForEach(Line);
        return text.ToString();

        void Line(string[] cells) => text.Append("| ").AppendJoin(" | ", cells.Select(static cell => cell.Replace("|", "\\|"))).Append(" |\n");
    }
}
