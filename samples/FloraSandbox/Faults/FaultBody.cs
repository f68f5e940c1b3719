using System.Text.Json.Serialization;

namespace FloraSandbox.Faults;

/// <summary>What the body of a response that a <see cref="Fault"/> made up is.</summary>
public enum FaultBody
{
    /// <summary>The API's error envelope.</summary>
    [JsonStringEnumMemberName("envelope")]
    Envelope,

    /// <summary>Nothing.</summary>
    [JsonStringEnumMemberName("empty")]
    Empty,

    /// <summary>An HTML page, as a proxy between client and server sends it.</summary>
    [JsonStringEnumMemberName("html")]
    Html,
}
