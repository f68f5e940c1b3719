namespace FloraSandbox.Uploads;

/// <summary>Leave to upload one file, once, before a certain time (Unix milliseconds).</summary>
internal sealed record Reservation(string Id, string AssetId, string Key, string Policy, string Signature, long ExpiresAt, long? UsedAt)
{
    /// <summary>The form fields that must stand in front of the file, in this order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> FormFields =>
    [
        new("key", Key),
        new("policy", Policy),
        new("signature", Signature),
    ];

    public bool HasExpired(DateTimeOffset now) => ExpiresAt <= now.ToUnixTimeMilliseconds();
}
