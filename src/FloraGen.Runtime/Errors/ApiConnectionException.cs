namespace FloraGen.Runtime;

using System;

/// <summary>No answer came: the server could not be reached, or the connection broke before the answer was complete.</summary>
public class ApiConnectionException : ApiException
{
    internal ApiConnectionException(string message, Exception? innerException)
        : base(message, null, innerException)
    {
    }
}
