using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>Finds the marks that Git leaves where two versions of a text could not be merged.</summary>
internal static class MergeConflict
{
    private static readonly string[] s_marks = ["<<<<<<< ", ">>>>>>> "];

    /// <returns>Null for a text without such a mark.</returns>
    public static SpecTextException? FaultIn(string path, string text) => s_marks
        .Select(mark => StartOf(mark, text))
        .Where(static start => start >= 0)
        .Select(start => Location(path, text, start))
        .Select(static location => new SpecTextException(DiagnosticInfo.Create(SpecificationDiagnostics.MergeConflict, location), location))
        .FirstOrDefault();

    private static int StartOf(string mark, string text)
    {
        if (text.StartsWith(mark, StringComparison.Ordinal))
        {
            return 0;
        }

        int end = text.IndexOf("\n" + mark, StringComparison.Ordinal);
        return end < 0 ? -1 : end + 1;
    }

    private static SpecLocation Location(string path, string text, int start)
    {
        int line = 0;
        for (int end = text.IndexOf('\n'); end >= 0 && end < start; end = text.IndexOf('\n', end + 1))
        {
            line++;
        }

        return new SpecLocation(path, line, 0, 7);
    }
}
