namespace FloraGen.Runtime;

using System;

/// <summary>There was no complete response in time.</summary>
public sealed class ApiTimeoutException : ApiConnectionException
{
    /// <summary>An exception of this kind; tests may throw it too.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
