namespace FloraGen.Model.Operations;

/// <summary>How a successful response's body is read.</summary>
internal enum ApiResponseKind
{
    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>A text as it is, such as <c>text/csv</c>.</summary>
    Text,

    /// <summary>Bytes, handed over as a stream.</summary>
    Binary,

    /// <summary><c>text/event-stream</c>: a JSON value in the data of each event.</summary>
    EventStream,

    /// <summary>A JSON value in each line, or after each record separator.</summary>
    JsonLines,
}
