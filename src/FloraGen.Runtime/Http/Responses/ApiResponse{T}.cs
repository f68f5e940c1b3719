namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>A response: its value, status and headers.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>For tests in which a substitute of a client returns a response.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="value">The value of the body.</param>
    /// <param name="headers">The headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, T value, IReadOnlyDictionary<string, string>? headers = null)
        : this(Internal.ServerResponse.Of(statusCode, null, headers), value)
    {
    }

    /// <summary>For tests in which a substitute of a client returns a failure.</summary>
    /// <param name="failure">The exception of a status: its status, headers and body are those of the response.</param>
    /// <exception cref="global::System.ArgumentException">There is no response in the exception.</exception>
    public ApiResponse(ApiException failure)
        : base(failure)
    {
    }

    internal ApiResponse(Internal.ServerResponse response, T value)
        : base(response)
        => ValueOrDefault = value;

    internal ApiResponse(Internal.FailedResponse response)
        : base(response.Keep())
    {
    }

    /// <summary>The value of the body. Null in a response of 304 that the caller asked for with a condition.</summary>
    /// <exception cref="ApiException">The status is an error, so there is no value: <see cref="ApiResponse.Failure"/>.</exception>
    public T Value => IsRefusal ? throw Failure! : ValueOrDefault!;

    /// <summary>The value of the body; null, or the default of a value type, when the status is an error.</summary>
    public T? ValueOrDefault { get; }

    /// <inheritdoc cref="ApiResponse.EnsureSuccess"/>
    public new ApiResponse<T> EnsureSuccess() => IsSuccess ? this : throw Failure;
}
