using FloraGen.Prism.Tests.Judging;

namespace FloraGen.Prism.Tests.Reporting;

/// <summary>How the calls of a document ended.</summary>
internal sealed record DocumentOutcome(string Document, int Operations, IReadOnlyList<CallOutcome> Calls)
{
    public IEnumerable<CallOutcome> Failed => Calls.Where(static call => call.Ending == CallEnding.Failed);

    public int Count(CallEnding ending) => Calls.Count(call => call.Ending == ending);
}
