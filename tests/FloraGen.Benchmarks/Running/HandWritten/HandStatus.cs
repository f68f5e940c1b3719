using System.Text.Json.Serialization;

namespace FloraGen.Benchmarks.Running.HandWritten;

[JsonConverter(typeof(JsonStringEnumConverter<HandStatus>))]
internal enum HandStatus
{
    [JsonStringEnumMemberName("pending_upload")]
    PendingUpload,

    [JsonStringEnumMemberName("ready")]
    Ready,

    [JsonStringEnumMemberName("failed")]
    Failed,
}
