namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

/// <summary>Clients whose names are known at run time only, one for each name. Those of the same name as connections have these; all others share the ones without a name.</summary>
internal sealed class ClientsByName<TClient, TOptions>
    where TClient : IRegistered<TClient>
    where TOptions : ApiOptions, new()
{
    private readonly ConcurrentDictionary<string, TClient> _clients = new(StringComparer.Ordinal);
    private readonly IServiceProvider _provider;
    private readonly string _category;

    /// <param name="provider">The container.</param>
    /// <param name="category">The client's full name.</param>
    public ClientsByName(IServiceProvider provider, string category)
    {
        _provider = provider;
        _category = category;
    }

    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public TClient this[string name]
    {
        get
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            return _clients.TryGetValue(name, out TClient? client) ? client : _clients.GetOrAdd(name, Make);
        }
    }

    private TClient Make(string name)
    {
        string own = RegisteredClient.Connections(_category, name);
        TokenCache? tokens = _provider.GetKeyedService<TokenCache>(own);
        // Access tokens of its own: a token endpoint that is slow for one tenant keeps no other waiting.
        try
        {
            return RegisteredClient.Make<TClient, TOptions>(_provider, _category, tokens is null ? _category : own, name, tokens ?? new TokenCache());
        }
        catch
        {
            // The container would remember the exception: a tenant that is known a minute later would have no client for ever.
            _ = _provider.GetRequiredService<IOptionsMonitorCache<TOptions>>().TryRemove(name);
            throw;
        }
    }
}
