namespace FloraGen.Runtime;

using System.Net;

/// <summary>The API did not accept the request as it is (HTTP 400).</summary>
public sealed class ApiBadRequestException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the answer, as JSON.</param>
    public ApiBadRequestException(string message, string? body = null)
        : base(message, HttpStatusCode.BadRequest, body)
    {
    }

    internal ApiBadRequestException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
