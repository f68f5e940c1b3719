namespace FloraGen.Model;

internal enum ApiPrimitive
{
    /// <summary>Anything: kept as the JSON it is.</summary>
    Json,
    String,
    Boolean,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTime,
    Date,
    Time,

    /// <summary>ISO 8601, in days and smaller units.</summary>
    Duration,
    Uuid,

    /// <summary>Base64 in JSON.</summary>
    Bytes,

    /// <summary>Base64 in JSON, with the signs that URLs take and without padding.</summary>
    Base64Url,

    /// <summary>A file: a part of a multipart body, or a whole body.</summary>
    Binary,
}
