namespace FloraGen.Runtime;

/// <summary>The API does not know who calls: the key is missing or wrong (HTTP 401).</summary>
public sealed class ApiAuthenticationException : ApiException
{
    internal ApiAuthenticationException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
