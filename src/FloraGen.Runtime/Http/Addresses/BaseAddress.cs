namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Net.Http;

/// <summary>Where the calls of a client go.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class BaseAddress
{
    private readonly ApiDefinition _definition;
    private readonly HttpClient _http;
    private Resolved? _last;

    public BaseAddress(ApiDefinition definition, HttpClient http)
    {
        _definition = definition;
        _http = http;
    }

    /// <summary>
    /// The option, else what the HttpClient was set up for, else the environment variable, else the operation's own server, else the
    /// document's. The user's URL comes before every server of the document. A server that is a path only is put behind it, unless
    /// it has a path of its own.
    /// </summary>
    /// <param name="own">The operation's own server; null for none.</param>
    /// <param name="options">The client's, as they are now.</param>
    /// <exception cref="InvalidOperationException">There is none, or it is no absolute http or https URL.</exception>
    public ServerAddress Of(ServerTemplate? own, ApiOptions options)
    {
        string? users = options.BaseUrl?.OriginalString ?? _http.BaseAddress?.OriginalString ?? OfEnvironment();
        string? documents = _definition.Server?.Of(options, _definition.EnvironmentPrefix);
        string? operations = own?.Of(options, _definition.EnvironmentPrefix);
        // The environment may change at any time, and nearly never does: most calls go where the one before them went.
        if (_last is { } last && last.IsOf(users, documents, operations))
        {
            return last.Address;
        }

        ServerAddress address = Resolve(users, documents, operations, options);
        _last = new Resolved(users, documents, operations, address);
        return address;
    }

    private string? OfEnvironment()
    {
        string? environment = Environment.GetEnvironmentVariable(_definition.BaseUrlVariable);
        return string.IsNullOrWhiteSpace(environment) ? null : environment!.Trim();
    }

    private ServerAddress Resolve(string? users, string? documents, string? operations, ApiOptions options)
    {
        bool isHttpClients = options.BaseUrl is null && _http.BaseAddress is not null;
        string remedy = isHttpClients ? "the BaseAddress of its HttpClient" : SettingText.Of(options, nameof(ApiOptions.BaseUrl), _definition.BaseUrlVariable);
        if (users is null && !IsAbsolute(operations) && !IsAbsolute(documents))
        {
            throw new InvalidOperationException($"No base URL for {_definition.Name}: set {remedy}.");
        }

        string text = users ?? (IsAbsolute(operations) ? operations! : documents!);
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || !ServerAddress.IsOfHttp(url))
        {
            throw new InvalidOperationException($"The base URL of {_definition.Name} is not an absolute http or https URL: correct {remedy}.");
        }

        if (url.UserInfo.Length > 0)
        {
            throw new InvalidOperationException($"The base URL of {_definition.Name} contains a user name, which would not be sent: remove it from {remedy}, and set the credentials themselves.");
        }

        string[] path = (operations ?? documents ?? "").Split('#')[0].Split('?', 2);
        bool takesPath = !IsAbsolute(path[0]) && (users is null || url.AbsolutePath == "/");
        string address = takesPath ? $"{url.GetLeftPart(UriPartial.Authority)}/{path[0].TrimStart('/')}" : url.GetLeftPart(UriPartial.Path);
        string query = takesPath && path.Length > 1 ? path[1] : "";
        return new ServerAddress(address.TrimEnd('/'), url.Query.Length > 1 ? url.Query[1..] : query);
    }

    private static bool IsAbsolute(string? url) => url is not null && url.Contains("://", StringComparison.Ordinal);

    /// <summary>What an address was made of, and the address. One object, so that calls on other threads see all of it or nothing.</summary>
    private sealed class Resolved(string? users, string? documents, string? operations, ServerAddress address)
    {
        private readonly string? _users = users;
        private readonly string? _documents = documents;
        private readonly string? _operations = operations;

        public ServerAddress Address { get; } = address;

        public bool IsOf(string? users, string? documents, string? operations) => _users == users && _documents == documents && _operations == operations;
    }
}
