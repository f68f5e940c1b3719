namespace FloraGen.Reading.Schemas;

/// <summary>What comes of a schema.</summary>
internal enum SchemaKind
{
    /// <summary>Any JSON.</summary>
    Anything,
    Primitive,
    Enum,
    Union,
    Record,
    Map,
    List,
}
