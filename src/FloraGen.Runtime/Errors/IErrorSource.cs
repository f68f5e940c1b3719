namespace FloraGen.Runtime.Internal;

/// <summary>What carries an error that the API's document describes.</summary>
internal interface IErrorSource
{
    /// <summary>The body as it came.</summary>
    global::System.ReadOnlyMemory<byte> Content { get; }

    /// <summary>Reads the body as an error.</summary>
    /// <returns>Null when the body does not match that schema.</returns>
    T? ReadError<T>(JsonReadFunc<T> read)
        where T : class;
}
