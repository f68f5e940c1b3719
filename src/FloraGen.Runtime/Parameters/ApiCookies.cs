namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

/// <summary>Cookies that a call has of its own. What is null is left out; items that stand by themselves are cookies by themselves.</summary>
internal sealed partial class ApiCookies
{
    private const string Header = "Cookie";
    private const string Separator = "; ";

    private readonly List<string> _pairs = [];

    /// <returns>Null where there are no parameters.</returns>
    public static ApiCookies? Of(IHidden<ApiCookies>? parameters) => parameters?.Hidden;

    public ApiCookies Add(string name, string? value)
    {
        if (value is not null)
        {
            _pairs.Add(UrlText.Escape(name) + "=" + UrlText.Escape(value));
        }

        return this;
    }

    public void ApplyTo(HttpRequestMessage message)
    {
        if (_pairs.Count > 0)
        {
            _ = message.Headers.TryAddWithoutValidation(Header, string.Join(Separator, _pairs));
        }
    }

    /// <summary>
    /// Makes one header of several: of the call's cookies, of a key that is a cookie, and of those that the caller adds. HTTP
    /// would put commas between them, which servers take for a part of the value.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">A browser would leave the cookies out without a word.</exception>
    public static void Join(HttpRequestMessage message)
    {
        if (!RawHeaders.TryGetValues(message.Headers, Header, out HeaderStringValues values))
        {
            return;
        }

        if (Browser.IsHost)
        {
            throw new PlatformNotSupportedException(
                "The call has a cookie, and browsers send no cookies but those that a server set: let the server set it, or make the call outside of the browser.");
        }

        if (values.Count > 1)
        {
            string joined = string.Join(Separator, values);
            ApiHeaders.Set(message, Header, joined);
        }
    }

    public static bool IsCookie(string headerName) => string.Equals(headerName, Header, StringComparison.OrdinalIgnoreCase);
}
