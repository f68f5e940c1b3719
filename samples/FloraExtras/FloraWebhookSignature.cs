using System.Globalization;

namespace Flora;

/// <summary>The header of a webhook's signature: <c>t=1767323045,v1=hex</c>, with several <c>v1</c> while a secret is replaced.</summary>
/// <param name="Time">The time as it was sent, for it is signed so.</param>
/// <param name="UnixSeconds">The same as a number.</param>
/// <param name="Signatures">What claims to be a signature.</param>
internal sealed record FloraWebhookSignature(string Time, long UnixSeconds, IReadOnlyList<string> Signatures)
{
    /// <summary>Times up to the year 5138: no text is so long that its number overflows.</summary>
    private const int LongestTime = 11;

    /// <exception cref="FloraWebhookException">The header is missing, or not of this form.</exception>
    public static FloraWebhookSignature Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            throw new FloraWebhookException(FloraWebhookProblem.MissingHeader, $"The webhook has no header {FloraWebhooks.SignatureHeader}.");
        }

        ILookup<string, string> values = header
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(static part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(static pair => pair.Length == 2)
            .ToLookup(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

        // Two times would leave it open which one was signed.
        if (values["t"].ToArray() is not [{ Length: <= LongestTime } time]
            || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            throw new FloraWebhookException(FloraWebhookProblem.MalformedTime, $"The header {FloraWebhooks.SignatureHeader} does not have one t= in Unix seconds.");
        }

        string[] signatures = [.. values["v1"].Where(static value => value.Length > 0)];
        return signatures.Length > 0
            ? new FloraWebhookSignature(time, seconds, signatures)
            : throw new FloraWebhookException(FloraWebhookProblem.MissingSignature, $"The header {FloraWebhooks.SignatureHeader} has no v1= with a signature.");
    }
}
