namespace FloraGen.Emission.Names;

/// <summary>Names that generated types and members leave alone.</summary>
internal static class ReservedNames
{
    /// <summary>
    /// Types of .NET that implicit usings bring into every file, or that the embedded runtime uses by their simple names: a
    /// generated type of the same name would make one of the two ambiguous or change what the runtime means.
    /// </summary>
    public static IReadOnlyCollection<string> SystemTypes { get; } = new[]
    {
        "Action", "Activator", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array",
        "ArrayBufferWriter", "ArrayPool", "Attribute", "AttributeTargets", "AttributeUsage", "BinaryReader", "Boolean",
        "Buffer", "Byte", "ByteArrayContent", "CancellationToken", "CancellationTokenRegistration",
        "CancellationTokenSource", "Char", "Comparer", "Console", "Convert", "CultureInfo", "DateOnly", "DateTime",
        "DateTimeKind", "DateTimeOffset", "DateTimeStyles", "DayOfWeek", "Decimal", "Delegate", "Dictionary", "Directory",
        "Double", "Encoding", "Enum", "Enumerable", "EnumeratorCancellation", "Environment", "EqualityComparer",
        "Exception", "File", "FileAccess", "FileInfo", "FileMode", "FileNotFoundException", "FileOptions", "FileShare",
        "FileStream", "FormatException", "FormUrlEncodedContent", "Func", "Guid", "Half", "HashCode", "HashSet", "HttpClient",
        "HttpCompletionOption", "HttpContent", "HttpContentHeaders", "HttpIOException", "HttpMessageHandler", "HttpMethod",
        "HttpRequestError", "HttpRequestException", "HttpRequestMessage", "HttpRequestOptionsKey", "HttpResponseHeaders", "HttpResponseMessage",
        "HttpStatusCode", "IAsyncEnumerable", "IAsyncEnumerator", "ICollection", "IComparable", "IDictionary",
        "IDisposable", "IEnumerable", "IEnumerator", "IEqualityComparer", "IEquatable", "IList", "Index", "Int16", "Int32",
        "Int64", "InvalidOperationException", "IOException", "IProgress", "IReadOnlyCollection", "IReadOnlyDictionary",
        "IReadOnlyList", "JsonConverter", "JsonDocument", "JsonElement", "JsonEncodedText", "JsonException", "JsonProperty",
        "JsonReaderException", "JsonReaderOptions", "JsonSerializer", "JsonSerializerOptions", "JsonTokenType",
        "JsonTypeInfo", "JsonValueKind", "JsonWriterOptions", "KeyNotFoundException", "KeyValuePair", "Lazy", "List",
        "Lock", "Math", "MaybeNullWhen", "MediaTypeHeaderValue", "Memory", "MemoryStream", "MultipartFormDataContent",
        "NotSupportedException", "Nullable", "NumberStyles", "Object", "ObjectDisposedException",
        "OperationCanceledException", "Path", "Progress", "Queue", "Random", "Range", "ReadOnlyMemory",
        "ReadOnlyMemoryContent", "ReadOnlySequence", "ReadOnlySpan", "SByte", "SeekOrigin", "SemaphoreSlim", "Single",
        "SocketsHttpHandler", "SortedDictionary", "Span", "Stack", "Stream", "StreamContent", "StreamReader",
        "StreamWriter", "String", "StringBuilder", "StringComparer", "StringComparison", "StringContent", "System", "Task",
        "TaskAwaiter", "TaskCanceledException", "TaskCompletionSource", "TextReader", "TextWriter", "Thread", "TimeOnly", "Timeout",
        "TimeoutException", "TimeProvider", "Timer", "TimeSpan", "TimeZoneInfo", "TransportContext", "TResult", "Tuple", "Type",
        "UInt16", "UInt32", "UInt64", "UnauthorizedAccessException", "Uri", "UriKind", "Utf8JsonReader", "Utf8JsonWriter",
        "ValueTask", "ValueTuple", "Version", "FloraGen", "Internal",
    };

    /// <summary>What every record has already.</summary>
    public static IReadOnlyCollection<string> RecordMembers { get; } = new[]
    {
        "AdditionalProperties", "Nulls", "JsonTypeInfo", "Equals", "GetHashCode", "ToString", "GetType", "EqualityContract", "PrintMembers",
        "Clone", "Finalize", "MemberwiseClone", "ReferenceEquals", "Deconstruct", "Internal",
    };

    /// <summary>What every union has already.</summary>
    public static IReadOnlyCollection<string> UnionMembers { get; } = new[]
    {
        "Value", "CaseIndex", "IsUnrecognized", "JsonTypeInfo", "Match", "Equals", "GetHashCode", "ToString", "GetType", "Finalize",
        "MemberwiseClone", "ReferenceEquals", "Internal",
    };

    /// <summary>The methods beside every enum, in a class that speaks of the enum by its simple name.</summary>
    public static IReadOnlyCollection<string> EnumMethods { get; } = new[] { "ToWireString", "TryParse" };

    /// <summary>What a converter has, which speaks of its type by the simple name too.</summary>
    public static IReadOnlyCollection<string> ConverterMembers { get; } = new[]
    {
        "Read", "Write", "ReadValue", "WriteValue", "ReadAsPropertyName", "WriteAsPropertyName", "CanConvert", "HandleNull", "NullableInfo", "SchemaText", "Type", "Fit",
        "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize",
    };

    /// <summary>What a record that can say failure has.</summary>
    public static IReadOnlyCollection<string> StatusMembers { get; } = new[] { "IsFailed", "EnsureSucceeded" };

    /// <summary>What a page has.</summary>
    public static IReadOnlyCollection<string> PageMembers { get; } = new[] { "GetNextPageAsync", "HasNextPage", "LeadsTo", "PageBehind" };
}
