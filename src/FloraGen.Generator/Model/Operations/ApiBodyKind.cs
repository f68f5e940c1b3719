namespace FloraGen.Model.Operations;

/// <summary>How a request's body is written.</summary>
internal enum ApiBodyKind
{
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c> and its kin.</summary>
    Multipart,

    /// <summary>A text as it is.</summary>
    Text,

    /// <summary>Bytes from a stream or a file.</summary>
    Binary,
}
