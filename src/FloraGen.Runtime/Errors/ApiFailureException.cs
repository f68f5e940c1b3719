namespace FloraGen.Runtime;

/// <summary>HTTP succeeded, and the status in the response says that the work behind it failed.</summary>
public sealed class ApiFailureException : ApiException
{
    /// <summary>An exception of this kind; tests may throw it too.</summary>
    /// <param name="status">The status, as it stands on the wire.</param>
    /// <param name="detail">What the response says about the failure.</param>
    public ApiFailureException(string status, string? detail = null)
        : base(detail is null ? $"The status is '{status}'." : $"The status is '{status}': {detail}", null)
    {
        Status = status;
        Detail = detail;
    }

    /// <summary>The status, as it stands on the wire.</summary>
    public string Status { get; }

    /// <summary>What the response says about the failure; null when it says nothing.</summary>
    public string? Detail { get; }
}
