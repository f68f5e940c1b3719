namespace FloraGen.Runtime;

using System;

/// <summary>No complete answer came in time.</summary>
public sealed class ApiTimeoutException : ApiConnectionException
{
    internal ApiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
