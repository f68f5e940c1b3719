namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Net.Http;

/// <summary>
/// One word for what went wrong, as OpenTelemetry's attribute <c>error.type</c> has it. A message may repeat what the server said,
/// and with it a secret; this word never does.
/// </summary>
internal static class ErrorType
{
    public static string Of(Exception failure) => failure switch
    {
        ApiException { StatusCode: { } status } when (int)status is < 200 or > 299 => ((int)status).ToString(CultureInfo.InvariantCulture),
        ApiTimeoutException => "timeout",
        ApiConnectionException { InnerException: { } fault } => OfConnection(fault),
        _ => NameOf(failure),
    };

    /// <summary>Null for an attempt that did not fail.</summary>
    public static string? Of(AttemptResult result)
        => result.Refusal is { } refusal ? Of(refusal) : result.Failure is { } failure ? Of(failure) : null;

    /// <summary>Null for a response that is none of a failure.</summary>
    public static string? Of(ServerResponse response)
        => response is FailedResponse { IsAskedFor: false } ? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture) : null;

    private static string OfConnection(Exception fault)
    {
#if NET8_0_OR_GREATER
        // The words of System.Net.Http's own spans and metrics.
        string? word = fault is not HttpRequestException { HttpRequestError: var error } ? null : error switch
        {
            HttpRequestError.NameResolutionError => "name_resolution_error",
            HttpRequestError.ConnectionError => "connection_error",
            HttpRequestError.SecureConnectionError => "secure_connection_error",
            HttpRequestError.HttpProtocolError => "http_protocol_error",
            HttpRequestError.ExtendedConnectNotSupported => "extended_connect_not_supported",
            HttpRequestError.VersionNegotiationError => "version_negotiation_error",
            HttpRequestError.UserAuthenticationError => "user_authentication_error",
            HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
            HttpRequestError.InvalidResponse => "invalid_response",
            HttpRequestError.ResponseEnded => "response_ended",
            HttpRequestError.ConfigurationLimitExceeded => "configuration_limit_exceeded",
            _ => null,
        };
        return word ?? NameOf(fault);
#else
        return NameOf(fault);
#endif
    }

    private static string NameOf(Exception exception)
    {
        Type type = exception.GetType();
        return type.FullName ?? type.Name;
    }
}
