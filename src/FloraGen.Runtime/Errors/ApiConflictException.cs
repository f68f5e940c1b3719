namespace FloraGen.Runtime;

/// <summary>The request does not fit the state of the thing, or repeats another one (HTTP 409).</summary>
public sealed class ApiConflictException : ApiException
{
    internal ApiConflictException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
