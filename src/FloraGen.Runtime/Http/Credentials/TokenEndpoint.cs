namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Changes client credentials for an access token: a form, with the credentials as HTTP Basic.</summary>
internal static class TokenEndpoint
{
    /// <summary>A token is not used for its last minute, or tenth if it lives for less than ten: it has to arrive before its end.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(1);

    /// <exception cref="ApiException">The token could not be fetched. Neither the message nor the body has a secret in it.</exception>
    public static async Task<FetchedToken> FetchAsync(TokenGrant grant, ICredentialContext context, CancellationToken cancellationToken)
    {
        ApiOptions options = context.Options;
        InsecureHttp.Refuse(grant.Url, "The client's secret", options);
        ApiCall call = new(HttpMethod.Post, "the request for " + grant, grant.Url.AbsolutePath, options);
        TokenRequest request = new(grant, context, call) { MaxRetries = context.MaxRetries, IsRepeatable = true };
        DateTimeOffset asked = options.TimeProvider.GetUtcNow();
        FetchedToken fetched = Read(await request.RunAsync(cancellationToken).ConfigureAwait(false), grant, asked);
        AttemptWatch.TokenFetched(call, fetched);
        return fetched;
    }

    private static FetchedToken Read(ServerResponse response, TokenGrant grant, DateTimeOffset asked)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(response.Body[^Utf8Preamble.Skip(response.Body.Span).Length..]);
            JsonElement root = document.RootElement;
            string? text = root.GetProperty("access_token").GetString();
            if (string.IsNullOrEmpty(text) || !HeaderText.IsValue(text!))
            {
                throw Unreadable(grant, "$.access_token");
            }

            return new FetchedToken(grant, text!, Lifetime(root) is { } lifetime ? asked + lifetime : null);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Unreadable(grant, "$.access_token");
        }
    }

    /// <summary>Some servers write the number as a text.</summary>
    private static TimeSpan? Lifetime(JsonElement root)
    {
        if (!root.TryGetProperty("expires_in", out JsonElement value) || value.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            return null;
        }

        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) || !(seconds >= 0) || seconds > TimeSpan.FromDays(3650).TotalSeconds)
        {
            return null;
        }

        TimeSpan lifetime = TimeSpan.FromSeconds(seconds);
        TimeSpan tenth = new(lifetime.Ticks / 10);
        TimeSpan margin = tenth < s_margin ? tenth : s_margin;
        return lifetime - margin;
    }

    /// <summary>The body may hold the token, so the exception has no body.</summary>
    private static ApiSerializationException Unreadable(TokenGrant grant, string path)
        => new($"The response to the request for {grant} contains no usable token: at {path}.", path);
}
