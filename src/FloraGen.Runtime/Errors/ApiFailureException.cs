namespace FloraGen.Runtime;

/// <summary>The call succeeded, and the status in its response says that the work failed.</summary>
public sealed class ApiFailureException : ApiException
{
    /// <summary>An exception of this kind; tests may throw it too.</summary>
    /// <param name="status">The status, as it is sent over the wire.</param>
    /// <param name="detail">What the response says about the failure.</param>
    public ApiFailureException(string status, string? detail = null)
        : base(detail is null ? $"The status is '{status}'." : $"The status is '{status}': {detail}", null)
    {
        Status = status;
        Detail = detail;
    }

    /// <summary>The status, as it is sent over the wire.</summary>
    public string Status { get; }

    /// <summary>What the response says about the failure; null when it says nothing.</summary>
    public string? Detail { get; }
}
