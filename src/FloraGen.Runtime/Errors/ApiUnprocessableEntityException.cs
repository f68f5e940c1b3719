namespace FloraGen.Runtime;

/// <summary>The API understood the request and refused its content (HTTP 422).</summary>
public sealed class ApiUnprocessableEntityException : ApiException
{
    internal ApiUnprocessableEntityException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
