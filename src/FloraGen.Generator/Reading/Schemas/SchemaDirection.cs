namespace FloraGen.Reading.Schemas;

/// <summary>Which way a value goes. It matters for schemas whose <c>readOnly</c> or <c>writeOnly</c> members are required.</summary>
internal enum SchemaDirection
{
    Request,
    Response,
}
