using System.Runtime.Serialization;

namespace FloraGen.Benchmarks.Running.Nswag;

internal enum NswagStatus
{
    [EnumMember(Value = "pending_upload")]
    PendingUpload = 0,

    [EnumMember(Value = "ready")]
    Ready = 1,

    [EnumMember(Value = "failed")]
    Failed = 2,
}
