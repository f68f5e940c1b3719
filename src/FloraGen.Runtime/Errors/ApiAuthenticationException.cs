namespace FloraGen.Runtime;

using System.Net;

/// <summary>The API does not know who calls: the key is missing or wrong (HTTP 401).</summary>
public sealed class ApiAuthenticationException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the answer, as JSON.</param>
    public ApiAuthenticationException(string message, string? body = null)
        : base(message, HttpStatusCode.Unauthorized, body)
    {
    }

    internal ApiAuthenticationException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
