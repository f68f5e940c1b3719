namespace FloraGen.Runtime;

/// <summary>The API did not accept the request as it is (HTTP 400).</summary>
public sealed class ApiBadRequestException : ApiException
{
    internal ApiBadRequestException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
