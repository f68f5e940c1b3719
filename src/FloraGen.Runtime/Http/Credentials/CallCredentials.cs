namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;

/// <summary>
/// What proves who makes a call: what the client's options say, else what the HttpClient or the call brings itself, else what the
/// environment says.
/// </summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal static class CallCredentials
{
    /// <summary>Told before anything is begun, so that the mistake is thrown at the line that makes the call.</summary>
    /// <param name="definition">What the document says.</param>
    /// <param name="options">The client's.</param>
    /// <param name="http">The client's connections.</param>
    /// <param name="request">The call.</param>
    /// <param name="call">What differs for it.</param>
    /// <param name="url">Where it goes.</param>
    /// <returns>Null where the client adds none.</returns>
    /// <exception cref="InvalidOperationException">There are none, or they would go over http.</exception>
    public static Credential[]? Choose(
        ApiDefinition definition, ApiOptions options, HttpClient http, ApiRequest request, RequestOptions? call, Uri url)
    {
        if (options.Authenticate is not null)
        {
            InsecureHttp.Refuse(url, $"What {nameof(ApiOptions.Authenticate)} adds", options);
            return null;
        }

        if (options.FetchToken is not null)
        {
            InsecureHttp.Refuse(url, $"The token of {nameof(ApiOptions.FetchToken)}", options);
            return null;
        }

        if (options.HandlerAuthenticates)
        {
            InsecureHttp.Refuse(url, "What the handler adds", options);
            return null;
        }

        SecurityRule rule = request.Security ?? definition.Security;
        Credential[]? credentials = rule.Choose(options, environmentPrefix: null);
        bool isCarried = credentials is null && rule.IsCarriedBy(new CarriedSecrets(http.DefaultRequestHeaders, options.Headers, call?.Headers, url));
        credentials = isCarried ? null : credentials ?? rule.Choose(options, definition.EnvironmentPrefix);
        if (credentials is not null || isCarried)
        {
            if (InsecureHttp.IsRefused(url, options))
            {
                InsecureHttp.Refuse(url, $"The credentials of {definition.Name}", options);
            }
        }
        else if (request.RequiresCredentials && !rule.IsOptional && !rule.IsLeftToBrowser)
        {
            throw new InvalidOperationException($"No credentials for {definition.Name}: {rule.Remedy(options, definition.EnvironmentPrefix)}.");
        }

        return credentials;
    }
}
