using System.Text.Json.Serialization;

namespace FloraSandbox.Contract;

internal enum AssetStatus
{
    [JsonStringEnumMemberName("pending_upload")]
    PendingUpload,

    [JsonStringEnumMemberName("ready")]
    Ready,

    [JsonStringEnumMemberName("failed")]
    Failed,
}
