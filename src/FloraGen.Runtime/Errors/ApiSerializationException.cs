namespace FloraGen.Runtime;

using System;

/// <summary>A successful answer is not what the API's document says.</summary>
public sealed class ApiSerializationException : ApiException
{
    internal ApiSerializationException(string message, string jsonPath, Internal.ApiAnswer answer, Exception? innerException)
        : base(message, answer, innerException)
        => JsonPath = jsonPath;

    /// <summary>Where in the body the fault stands, such as <c>$.assets[3].status</c>.</summary>
    public string JsonPath { get; }
}
