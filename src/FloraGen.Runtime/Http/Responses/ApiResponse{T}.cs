namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>A response: its value, and its outside.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>For tests that let a substitute of a client answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="value">What the body says.</param>
    /// <param name="headers">The headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, T value, IReadOnlyDictionary<string, string>? headers = null)
        : this(Internal.ServerResponse.Of(statusCode, null, headers), value)
    {
    }

    /// <summary>For tests that let a substitute of a client answer with a failure.</summary>
    /// <param name="failure">The exception of a status: its status, headers and body are those of the response.</param>
    /// <exception cref="global::System.ArgumentException">There is no response in the exception.</exception>
    public ApiResponse(ApiException failure)
        : base(failure)
    {
    }

    internal ApiResponse(Internal.ServerResponse answer, T value)
        : base(answer)
        => ValueOrDefault = value;

    internal ApiResponse(Internal.FailedResponse answer)
        : base(answer.Keep())
    {
    }

    /// <summary>What the body says. Null in a response of 304 that the caller asked for with a condition.</summary>
    /// <exception cref="ApiException">The status is no success, so that there is no value: <see cref="ApiResponse.Failure"/>.</exception>
    public T Value => IsRefusal ? throw Failure! : ValueOrDefault!;

    /// <summary>What the body says; null, or the default of a value type, where the status is no success.</summary>
    public T? ValueOrDefault { get; }

    /// <inheritdoc cref="ApiResponse.EnsureSuccess"/>
    public new ApiResponse<T> EnsureSuccess() => IsSuccess ? this : throw Failure;
}
