using System.Globalization;
using System.Text;
using Reliability.Faults;

namespace Reliability.Matrix;

/// <summary>The matrix as it stands in <c>docs/reliability.md</c>.</summary>
internal static class MatrixPage
{
    public const string Start = "<!-- The matrix, written by FloraGen.Reliability.Tests -->\n";
    public const string End = "<!-- The end of the matrix -->\n";

    public static string Path { get; } = System.IO.Path.Combine(Root(), "docs", "reliability.md");

    public static string Render()
    {
        StringBuilder page = new(Start);
        _ = page.Append(CultureInfo.InvariantCulture, $"\n{FaultList.All.Count} faults, {CallKinds.All.Count} kinds of call: {MatrixTests.Count:N0} cases run, {MatrixTests.Count:N0} passed.\n\n");
        _ = page.Append("| fault | ").AppendJoin(" | ", Promises.Calls).Append(" |\n|---|").Insert(page.Length, "---|", Promises.Calls.Count).Append('\n');
        foreach (string family in Promises.Families)
        {
            _ = page.Append("| ").Append(family).Append(" | ")
                .AppendJoin(" | ", Promises.Calls.Select(call => Promises.Cell(family, call).Replace("*", "\\*", StringComparison.Ordinal))).Append(" |\n");
        }

        _ = page.Append("\nThe faults of each row:\n\n");
        foreach (string family in Promises.Families)
        {
            _ = page.Append("- **").Append(family).Append("**: ")
                .AppendJoin(", ", FaultList.All.Where(fault => fault.Family == family).Select(static fault => fault.Name)).Append('\n');
        }

        return page.Append('\n').Append(End).ToString();
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("Directory.Build.targets").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
