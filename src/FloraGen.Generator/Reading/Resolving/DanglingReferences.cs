using FloraGen.Diagnostics;

namespace FloraGen.Reading.Resolving;

/// <summary>Collects the references that lead nowhere, and tells each cause once, with how many references it has.</summary>
internal sealed class DanglingReferences
{
    /// <summary>More causes than this are summed up, so that one wrong section does not bury everything else.</summary>
    private const int MaxCauses = 10;

    private readonly List<DanglingReference> _all = [];
    private readonly HashSet<SpecLocation> _seen = [];

    /// <summary>Two clients of a reference, such as two operations with one parameter, find it twice.</summary>
    public void Add(DanglingReference reference)
    {
        if (_seen.Add(reference.Location))
        {
            _all.Add(reference);
        }
    }

    public void Report(Action<DiagnosticInfo> report)
    {
        DanglingReference[][] causes = [.. _all.GroupBy(static reference => reference.Cause, StringComparer.Ordinal).Select(static same => same.OrderBy(static one => one.Location.Line).ToArray())];
        foreach (DanglingReference[] same in causes.Take(MaxCauses))
        {
            Report(report, same[0], same.Length - 1, "with the same cause");
        }

        if (causes.Length > MaxCauses)
        {
            Report(report, causes[MaxCauses][0], causes.Skip(MaxCauses).Sum(static same => same.Length) - 1, "that lead nowhere");
        }
    }

    private static void Report(Action<DiagnosticInfo> report, DanglingReference first, int others, string which)
        => report(DiagnosticInfo.Create(
            SpecificationDiagnostics.UnresolvedReference,
            first.Location,
            first.Written,
            first.Reason,
            first.Outcome,
            others == 0 ? "" : $" ({(others == 1 ? "1 other reference" : $"{others} other references")} {which})"));
}
