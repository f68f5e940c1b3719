namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A key in a header, a query parameter or a cookie.</summary>
internal sealed class ApiKeyCredential : Credential
{
    private readonly OptionText _key;
    private readonly ApiKeyLocation _location;
    private readonly string _name;

    public ApiKeyCredential(OptionText key, ApiKeyLocation location, string name)
    {
        _key = key;
        _location = location;
        _name = name;
    }

    public override string? HeaderName => _location switch
    {
        ApiKeyLocation.Header => _name,
        ApiKeyLocation.Cookie => "Cookie",
        _ => null,
    };

    public override string Remedy(ApiOptions options, string environmentPrefix) => "set " + _key.Remedy(options, environmentPrefix);

    public override bool HasSecret(ApiOptions options, string? environmentPrefix) => _key.Of(options, environmentPrefix) is not null;

    public override bool IsCarriedBy(CarriedSecrets carried) => _location == ApiKeyLocation.Query ? carried.HasParameter(_name) : base.IsCarriedBy(carried);

    public override ValueTask ApplyAsync(HttpRequestMessage message, ICredentialContext context, CancellationToken cancellationToken)
    {
        // A document may list the key among an operation's parameters too: a call that gives it says which key it means.
        if (IsGiven(message))
        {
            return default;
        }

        if (_location == ApiKeyLocation.Header)
        {
            ApiHeaders.Append(message, _name, _key.OfHeader(context.Options, context.EnvironmentPrefix) ?? "");
            return default;
        }

        string key = Uri.EscapeDataString(_key.Of(context.Options, context.EnvironmentPrefix) ?? "");
        if (_location == ApiKeyLocation.Cookie)
        {
            AddCookie(message, $"{_name}={key}");
            return default;
        }

        string url = message.RequestUri!.AbsoluteUri;
        string separator = url.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        message.RequestUri = new Uri($"{url}{separator}{Uri.EscapeDataString(_name)}={key}");
        return default;
    }

    private bool IsGiven(HttpRequestMessage message)
    {
        if (_location == ApiKeyLocation.Query)
        {
            string query = message.RequestUri!.Query;
            return query.Length > 0 && ("&" + query[1..]).Contains($"&{Uri.EscapeDataString(_name)}=", StringComparison.Ordinal);
        }

        return _location == ApiKeyLocation.Header
            ? RawHeaders.Contains(message.Headers, _name)
            : RawHeaders.TryGetValues(message.Headers, "Cookie", out HeaderStringValues cookies) && ("; " + cookies.ToString()).Contains($"; {_name}=", StringComparison.Ordinal);
    }

    /// <summary>All cookies of a request stand in one header.</summary>
    private static void AddCookie(HttpRequestMessage message, string cookie)
    {
        string others = RawHeaders.TryGetValues(message.Headers, "Cookie", out HeaderStringValues values) ? values.ToString() + "; " : "";
        _ = message.Headers.Remove("Cookie");
        _ = message.Headers.TryAddWithoutValidation("Cookie", others + cookie);
    }
}
