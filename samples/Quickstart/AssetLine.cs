using Quickstart.Flora;

namespace Quickstart;

/// <summary>What came of an asset, in a line. The statuses are a plain enum, so a switch takes them apart.</summary>
internal static class AssetLine
{
    public static string Of(AssetRetrieveResponse asset) => asset.Status switch
    {
        AssetStatus.Ready => $"ready: {asset.Url}",
        AssetStatus.PendingUpload => "still waiting for its file",
        AssetStatus.Failed => $"failed: {asset.FailureMessage}",

        // The server may learn statuses that this client does not know. Their text is kept.
        _ => $"{asset.AdditionalProperties["status"]}, which is newer than this client",
    };

    // Without the arm for Failed, the compiler warns only if there is no arm `_` either:
    //
    //     public static string Short(AssetRetrieveResponse asset) => asset.Status switch
    //     {
    //         AssetStatus.Unrecognized => "?",
    //         AssetStatus.Ready => "ready",
    //         AssetStatus.PendingUpload => "waiting",
    //     };
    //
    //     warning CS8509: The switch expression does not handle all possible values of its input type (it is not exhaustive).
    //     For example, the pattern 'Quickstart.Flora.AssetStatus.Failed' is not covered.
    //
    // With an arm for each name and no `_`, it warns of the numbers that have no name:
    //
    //     warning CS8524: The switch expression does not handle some values of its input type (it is not exhaustive) involving
    //     an unnamed enum value. For example, the pattern '(Quickstart.Flora.AssetStatus)4' is not covered.
}
