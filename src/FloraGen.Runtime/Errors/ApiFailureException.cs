namespace FloraGen.Runtime;

/// <summary>HTTP succeeded, and the status in the answer says that the work behind it failed.</summary>
public sealed class ApiFailureException : ApiException
{
    internal ApiFailureException(string status, string? detail)
        : base(detail is null ? $"The status is '{status}'." : $"The status is '{status}': {detail}", null)
    {
        Status = status;
        Detail = detail;
    }

    /// <summary>The status, as it stands on the wire.</summary>
    public string Status { get; }

    /// <summary>What the answer says about the failure; null when it says nothing.</summary>
    public string? Detail { get; }
}
