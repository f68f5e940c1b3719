namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>A key in a header, a query parameter or a cookie.</summary>
internal sealed class ApiKeyCredential : Credential
{
    private readonly Func<ApiClientOptions, string?> _key;
    private readonly ApiKeyLocation _location;
    private readonly string _name;

    public ApiKeyCredential(Func<ApiClientOptions, string?> key, ApiKeyLocation location, string name)
    {
        _key = key;
        _location = location;
        _name = name;
    }

    public override string Remedy(string environmentPrefix) => $"set the option ApiKey or the environment variable {environmentPrefix}_API_KEY";

    public override bool TryApply(HttpRequestMessage message, ApiClientOptions options, string environmentPrefix)
    {
        string variable = environmentPrefix + "_API_KEY";
        string? key = _location == ApiKeyLocation.Header ? HeaderSecret(_key(options), variable) : Secret(_key(options), variable);
        if (key is null)
        {
            return false;
        }

        switch (_location)
        {
            case ApiKeyLocation.Header:
                return message.Headers.TryAddWithoutValidation(_name, key);
            case ApiKeyLocation.Cookie:
                return message.Headers.TryAddWithoutValidation("Cookie", $"{_name}={Uri.EscapeDataString(key)}");
            default:
                string url = message.RequestUri!.AbsoluteUri;
                string separator = url.Contains('?', StringComparison.Ordinal) ? "&" : "?";
                message.RequestUri = new Uri($"{url}{separator}{Uri.EscapeDataString(_name)}={Uri.EscapeDataString(key)}");
                return true;
        }
    }
}
