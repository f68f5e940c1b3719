namespace FloraGen.Runtime;

/// <summary>The caller may not do this (HTTP 403).</summary>
public sealed class ApiPermissionDeniedException : ApiException
{
    internal ApiPermissionDeniedException(string message, Internal.ApiAnswer answer)
        : base(message, answer)
    {
    }
}
