using System.Globalization;
using InteropTests.Script;

namespace InteropTests.Comparing;

/// <summary>Compares what two clients sent, request by request.</summary>
internal static class Differences
{
    private const string Absent = "not sent";

    public static IEnumerable<Difference> Between(IReadOnlyList<StepTrace> vendors, IReadOnlyList<StepTrace> ours)
    {
        List<RequestPair> pairs = [];
        for (int step = 0; step < ours.Count; step++)
        {
            StepTrace theirs = vendors[step];
            StepTrace own = ours[step];
            if (theirs.Outcome != own.Outcome)
            {
                yield return new Difference(own.Step.Name, "outcome", theirs.Outcome, own.Outcome);
            }

            if (theirs.Requests.Count != own.Requests.Count)
            {
                yield return new Difference(own.Step.Name, "number of requests", Text(theirs.Requests.Count), Text(own.Requests.Count));
            }

            pairs.AddRange(theirs.Requests.Zip(own.Requests, (their, our) => new RequestPair(own.Step.Name, their, our)));
        }

        foreach (IGrouping<(string What, string Vendors, string Ours), RequestPair> group in pairs
            .SelectMany(static pair => pair.Different.Select(difference => (difference, pair)))
            .GroupBy(static item => item.difference, static item => item.pair))
        {
            yield return new Difference(Where([.. group], pairs), group.Key.What, group.Key.Vendors, group.Key.Ours);
        }
    }

    public static IEnumerable<(string What, string Vendors, string Ours)> Of(WireRequest vendors, WireRequest ours)
    {
        foreach (string what in vendors.Facts.Keys.Union(ours.Facts.Keys))
        {
            string? theirs = vendors.Facts.GetValueOrDefault(what);
            string? own = ours.Facts.GetValueOrDefault(what);
            if (theirs is null || own is null)
            {
                // The value may be another on each machine.
                yield return (what, theirs is null ? Absent : "sent", own is null ? Absent : "sent");
            }
            else if (theirs != own)
            {
                yield return (what, theirs, own);
            }
        }
    }

    private static string Where(IReadOnlyCollection<RequestPair> found, IReadOnlyList<RequestPair> all)
    {
        (string Name, Func<RequestPair, bool> Is)[] kinds =
        [
            ("every request", static _ => true),
            ("every request to the API", static pair => !pair.Ours.IsUpload),
            ("every POST to the API", static pair => !pair.Ours.IsUpload && pair.Ours.Facts["method"] == "POST"),
            ("every upload", static pair => pair.Ours.IsUpload),
        ];
        return kinds.FirstOrDefault(kind => found.SequenceEqual(all.Where(kind.Is))).Name
            ?? string.Join(", ", found.Select(static pair => pair.Step).Distinct());
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
