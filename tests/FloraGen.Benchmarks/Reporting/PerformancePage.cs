using System.Text;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>
/// <c>performance.md</c>: what stands between the marks of a table is that table's, everything else was written by hand and stays.
/// </summary>
internal static class PerformancePage
{
    public static void Write(string folder, string table, Section section)
    {
        string path = Path.Combine(folder, "performance.md");
        string page = File.Exists(path) ? File.ReadAllText(path) : "# Performance\n";
        _ = Directory.CreateDirectory(Path.Combine(folder, "performance"));
        foreach ((string name, string svg) in section.Charts)
        {
            File.WriteAllText(Path.Combine(folder, "performance", $"{table}-{name}.svg"), svg);
        }

        File.WriteAllText(path, With(page, table, Text(table, section)));
    }

    /// <summary>A table that the page does not have yet comes to its end.</summary>
    public static string With(string page, string table, string text)
    {
        string start = $"<!-- {table} -->\n", end = $"<!-- /{table} -->\n";
        int from = page.IndexOf(start, StringComparison.Ordinal), to = page.IndexOf(end, StringComparison.Ordinal);
        return from < 0 || to < from
            ? $"{page.TrimEnd('\n')}\n\n{start}{text}{end}"
            : page[..(from + start.Length)] + text + page[to..];
    }

    public static string Text(string table, Section section)
    {
        StringBuilder text = new();
        _ = text.Append($"## {section.Title}\n\n")
            .Append($"{Machine.Description}. {DateTime.UtcNow:yyyy-MM-dd}.\n")
            .Append($"`dotnet run -c Release --project tests/FloraGen.Benchmarks -- {table}`\n\n")
            .Append(section.Text.Trim('\n')).Append('\n');
        foreach (string name in section.Charts.Keys)
        {
            _ = text.Append($"\n![{section.Title}: {name}](performance/{table}-{name}.svg)\n");
        }

        return text.ToString();
    }
}
