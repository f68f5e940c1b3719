namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;

/// <summary>A request that goes on with a call: it connects to events anew, or asks for the rest of a file.</summary>
internal sealed class FollowUp
{
    /// <summary>Sent instead of those of the same names that the call has.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; set; } = [];

    /// <summary>How often this request is tried again; null for as often as the call.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>The key of the call, which all its requests have; set when the first one is sent.</summary>
    public string? IdempotencyKey { get; set; }
}
