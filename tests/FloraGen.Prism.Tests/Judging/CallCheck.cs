using FloraGen.Prism.Tests.Calling;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>Makes a call and says how it ended.</summary>
internal sealed class CallCheck(TestedDocument document, ClientCaller caller)
{
    private const string NoValue = "no value fits a schema";
    private const string WrongResponse = "Prism returns what contradicts the document";

    /// <summary>Values that are asked for where the document's example is wrong.</summary>
    private static readonly string[] s_seeds = ["rose", "daisy", "poppy"];

    public async Task<CallOutcome> RunAsync(TestedOperation operation, bool isWhole)
    {
        if (new ArgumentMaker(document, isWhole).Make(operation) is not { } arguments)
        {
            return Excused(NoValue);
        }

        CallResult result = await caller.CallAsync(operation, arguments);
        if (result.Sent is not { } sent)
        {
            return Failed($"Nothing was sent: {result.Failure}");
        }

        if (RequestJudge.FaultOf(document, operation, arguments, sent) is { } wrong)
        {
            return Failed($"{wrong} Prism: {sent.Verdict} {sent.Reason}");
        }

        if (sent.Verdict != "accepted")
        {
            return PrismFault.Of(sent.Reason, arguments.HasBody ? operation.Plan.Body?.Kind : null) is { } why ? Excused(why) : Failed($"{sent.Verdict}: {sent.Reason} <{sent.Method} {sent.Target} {sent.BodyText}>");
        }

        return await OfResponseAsync();

        async Task<CallOutcome> OfResponseAsync()
        {
            DocumentOperation described = new(document.Tree, operation.Operation.Pointer);
            if (ResponseJudge.FaultOf(described, result) is not { } fault)
            {
                return new CallOutcome(operation.Name, isWhole, CallEnding.Accepted, "");
            }

            foreach (string seed in s_seeds)
            {
                if (ResponseJudge.Fits(described, result.Sent!))
                {
                    return Failed(fault);
                }

                result = await caller.CallAsync(operation, arguments, seed);
                if (result.Sent is not { Verdict: "accepted" })
                {
                    break;
                }

                if (ResponseJudge.FaultOf(described, result) is not { } next)
                {
                    return new CallOutcome(operation.Name, isWhole, CallEnding.Accepted, "");
                }

                fault = next;
            }

            return result.Sent is { Verdict: "accepted" } last && ResponseJudge.Fits(described, last) ? Failed(fault) : Excused(WrongResponse);
        }

        CallOutcome Excused(string why) => new(operation.Name, isWhole, CallEnding.Excused, why);

        CallOutcome Failed(string why) => new(operation.Name, isWhole, CallEnding.Failed, why);
    }
}
