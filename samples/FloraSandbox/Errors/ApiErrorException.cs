using FloraSandbox.Contract;

namespace FloraSandbox.Errors;

/// <summary>Ends a request with an error envelope. What was written in the request's transaction is undone.</summary>
internal sealed class ApiErrorException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public IReadOnlyList<FieldError>? Fields { get; init; }

    /// <summary>False where the status alone would make a client send the request again in vain.</summary>
    public bool? ShouldRetry { get; init; }
}
