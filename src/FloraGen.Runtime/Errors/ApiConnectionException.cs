namespace FloraGen.Runtime;

using System;

/// <summary>No response came: the server could not be reached, or the connection broke before the response was complete.</summary>
public class ApiConnectionException : ApiException
{
    /// <summary>An exception of this kind; tests may throw it too.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiConnectionException(string message, Exception? innerException = null)
        : base(message, null, innerException)
    {
    }
}
