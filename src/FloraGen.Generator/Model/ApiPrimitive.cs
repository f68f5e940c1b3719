namespace FloraGen.Model;

internal enum ApiPrimitive
{
    /// <summary>Anything: kept as the JSON it is.</summary>
    Json,
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTime,
    Date,
    Uuid,
    Bytes,
}
