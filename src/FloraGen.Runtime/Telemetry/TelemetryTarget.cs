namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>What spans and metrics say about where a request goes. No secret is in it.</summary>
internal sealed class TelemetryTarget
{
    /// <summary>The methods of RFC 9110 and PATCH; servers make up others, and a metric must not have a series for each.</summary>
    private static readonly string[] s_knownMethods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

    private readonly Uri _url;
    private string? _fullUrl;

    public TelemetryTarget(HttpMethod method, Uri url, string? template)
    {
        _url = url;
        Method = KnownMethod(method.Method);
        OriginalMethod = Method == method.Method ? null : method.Method;
        Template = template;
    }

    /// <summary>The method, or <c>_OTHER</c>.</summary>
    public string Method { get; }

    /// <summary>The method as it is sent; null where that says nothing new.</summary>
    public string? OriginalMethod { get; }

    /// <summary>The path with the names of its parameters; null when it is not known.</summary>
    public string? Template { get; }

    /// <summary>Without brackets around an IPv6 address.</summary>
    public string Host => _url.IdnHost;

    public int Port => _url.Port;

    /// <summary>Values of the query and a user's name are left out, in the way of .NET's own spans.</summary>
    public string FullUrl => _fullUrl ??= _url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (_url.Query.Length > 1 ? "?*" : "");

    public string SpanName
    {
        get
        {
            string method = Method == "_OTHER" ? "HTTP" : Method;
            return Template is null ? method : method + " " + Template;
        }
    }

    private static string KnownMethod(string method)
    {
        foreach (string known in s_knownMethods)
        {
            if (string.Equals(known, method, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return "_OTHER";
    }
}
