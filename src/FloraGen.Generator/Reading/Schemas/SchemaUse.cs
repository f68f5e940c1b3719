namespace FloraGen.Reading.Schemas;

/// <summary>What a schema is read for.</summary>
/// <param name="Direction">Which way its values go.</param>
/// <param name="Differs">Whether it is another thing the other way: then each way has a type of its own.</param>
/// <param name="IsMultipart">Whether its members are the parts of a multipart body, which may be files.</param>
internal sealed record SchemaUse(SchemaDirection Direction, bool Differs = false, bool IsMultipart = false)
{
    private const string RequestMark = "?request";
    private const string MultipartMark = "?multipart";

    public static SchemaUse Request { get; } = new(SchemaDirection.Request);

    public static SchemaUse Response { get; } = new(SchemaDirection.Response);

    /// <summary>The identity of what comes of the schema at a pointer.</summary>
    public string Id(string pointer)
        => IsMultipart ? pointer + MultipartMark : Differs && Direction == SchemaDirection.Request ? pointer + RequestMark : pointer;

    /// <summary>The identity of the same schema's type in multipart bodies.</summary>
    public static string FormIdOf(string id) => (ResponseIdOf(id) ?? id) + MultipartMark;

    /// <summary>The identity of the same schema's type in responses; null for a type that is no request's own.</summary>
    public static string? ResponseIdOf(string id)
        => id.EndsWith(RequestMark, StringComparison.Ordinal) ? id.Substring(0, id.Length - RequestMark.Length) : null;
}
