using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// What names say, for a client whose assembly does not know an attribute at all. Where the attribute is known, its absence
/// is a statement and no name is looked at.
/// </summary>
internal static class NamesFallback
{
    private static readonly HashSet<string> s_pending = new(StringComparer.OrdinalIgnoreCase)
    {
        "Queued", "Processing", "InProgress", "Running", "Uploading", "Waiting", "Starting", "Started", "Scheduled",
        "Submitted", "Working", "Validating",
    };

    private static readonly HashSet<string> s_success = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ready", "Succeeded", "Success", "Successful", "Completed", "Complete", "Done", "Finished", "Available", "Processed", "Passed",
    };

    private static readonly HashSet<string> s_details = new(StringComparer.Ordinal)
    {
        "Error", "LastError", "Failure", "ErrorMessage", "ErrorCode", "ErrorDetails", "ErrorReason", "ErrorType",
        "FailureMessage", "FailureCode", "FailureDetails", "FailureReason", "FailureType",
    };

    private static readonly HashSet<string> s_payloads = new(StringComparer.Ordinal) { "Output", "Outputs", "Result", "Results" };

    private static readonly HashSet<string> s_otherUrls = new(StringComparer.Ordinal)
    {
        "PollUrl", "PollingUrl", "UploadUrl", "CallbackUrl", "WebhookUrl", "StatusUrl", "CancelUrl",
    };

    /// <summary>Whether a member can hardly mean anything but that the work is done and went well.</summary>
    public static bool IsSuccess(IFieldSymbol member) => s_success.Contains(member.Name);

    public static StatusRole Role(IFieldSymbol member)
        => !FloraGenAttributes.IsDefinedBeside(member, FloraGenAttributes.Pending)
            && (member.Name.StartsWith("Pending", StringComparison.Ordinal) || s_pending.Contains(member.Name))
                ? StatusRole.Pending
                : StatusRole.None;

    public static bool IsPayload(IPropertySymbol member)
        => !FloraGenAttributes.IsDefinedBeside(member, FloraGenAttributes.AvailableWhen) && IsPayload(member.Name);

    public static bool IsPayload(string name)
        => s_payloads.Contains(name) || (name.EndsWith("Url", StringComparison.Ordinal) && !s_otherUrls.Contains(name));

    public static bool IsDetail(IPropertySymbol member)
        => !FloraGenAttributes.IsDefinedBeside(member, FloraGenAttributes.FailureDetail) && IsDetail(member.Name);

    public static bool IsDetail(string name) => s_details.Contains(name);
}
