namespace FloraGen.Runtime;

using System.Net;

/// <summary>The caller may not do this (HTTP 403).</summary>
public sealed class ApiPermissionDeniedException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the answer, as JSON.</param>
    public ApiPermissionDeniedException(string message, string? body = null)
        : base(message, HttpStatusCode.Forbidden, body)
    {
    }

    internal ApiPermissionDeniedException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
