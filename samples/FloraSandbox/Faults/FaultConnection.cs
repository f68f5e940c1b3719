using System.Text.Json.Serialization;

namespace FloraSandbox.Faults;

/// <summary>What a <see cref="Fault"/> does to the connection.</summary>
public enum FaultConnection
{
    /// <summary>Nothing: the response arrives whole.</summary>
    [JsonStringEnumMemberName("keep")]
    Keep,

    /// <summary>The connection is reset before any of the response is sent.</summary>
    [JsonStringEnumMemberName("reset")]
    Reset,

    /// <summary>The headers announce the whole body, half of it is sent, and the connection ends.</summary>
    [JsonStringEnumMemberName("cut_body")]
    CutBody,
}
