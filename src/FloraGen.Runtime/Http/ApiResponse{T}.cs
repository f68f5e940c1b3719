namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>An answer: its value, and its outside.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>For tests that let a substitute of a client answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="value">What the body says.</param>
    /// <param name="headers">The headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, T value, IReadOnlyDictionary<string, string>? headers = null)
        : this(Internal.ApiAnswer.Of(statusCode, null, headers), value)
    {
    }

    internal ApiResponse(Internal.ApiAnswer answer, T value)
        : base(answer)
        => Value = value;

    /// <summary>What the body says.</summary>
    public T Value { get; }
}
