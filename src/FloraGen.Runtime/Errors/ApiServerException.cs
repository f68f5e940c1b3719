namespace FloraGen.Runtime;

/// <summary>The API failed (HTTP 500 and above).</summary>
public sealed class ApiServerException : ApiException
{
    internal ApiServerException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
