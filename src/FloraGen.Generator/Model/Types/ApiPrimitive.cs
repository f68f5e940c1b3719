namespace FloraGen.Model.Types;

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

    /// <summary>A file: a part of a multipart body, or a whole body.</summary>
    Binary,
}
