namespace FloraGen.Reading.Waiting;

/// <summary>The words by which APIs speak of work that takes time.</summary>
internal static class StatusWords
{
    private static readonly string[] s_statusNames = ["status", "state", "phase", "stage", "outcome", "conclusion"];

    private static readonly string[] s_pendingTexts =
    [
        "queued", "processing", "in_progress", "inprogress", "in-progress", "running", "uploading", "waiting", "starting",
        "started", "scheduled", "submitted", "working", "validating",
    ];

    private static readonly string[] s_detailNames =
    [
        "error", "last_error", "failure", "error_message", "error_code", "error_details", "error_reason", "error_type",
        "failure_message", "failure_code", "failure_details", "failure_reason", "failure_type",
    ];

    private static readonly string[] s_payloadNames = ["url", "output", "outputs", "result", "results"];

    /// <summary>URLs that have a meaning before the work is done.</summary>
    private static readonly string[] s_otherUrls =
        ["poll_url", "polling_url", "upload_url", "callback_url", "webhook_url", "status_url", "cancel_url"];

    public static bool NamesStatus(string name)
        => s_statusNames.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    public static bool IsPending(string text)
        => text.StartsWith("pending", StringComparison.OrdinalIgnoreCase)
            || s_pendingTexts.Contains(text, StringComparer.OrdinalIgnoreCase);

    public static bool NamesFailureDetail(string member) => s_detailNames.Contains(SnakeCase(member));

    public static bool NamesPayload(string member)
    {
        string name = SnakeCase(member);
        return s_payloadNames.Contains(name)
            || (name.EndsWith("_url", StringComparison.Ordinal) && !s_otherUrls.Contains(name));
    }

    /// <summary><c>failureMessage</c> and <c>failure-message</c> are the same word as <c>failure_message</c>.</summary>
    private static string SnakeCase(string name)
    {
        System.Text.StringBuilder result = new();
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            if (char.IsUpper(character) && index > 0 && char.IsLower(name[index - 1]))
            {
                _ = result.Append('_');
            }

            _ = result.Append(character == '-' ? '_' : char.ToLowerInvariant(character));
        }

        return result.ToString();
    }
}
