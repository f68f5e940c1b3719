namespace FloraGen.Runtime;

using System;

/// <summary>There was no complete response: the server could not be reached, or the connection was lost.</summary>
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
