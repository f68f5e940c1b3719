namespace FloraGen.Runtime;

/// <summary>There is no such thing, or the caller may not see it (HTTP 404).</summary>
public sealed class ApiNotFoundException : ApiException
{
    internal ApiNotFoundException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
