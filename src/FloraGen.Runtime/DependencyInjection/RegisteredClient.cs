namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

/// <summary>Puts a client into a container of services, over the connections of its IHttpClientFactory.</summary>
internal static class RegisteredClient
{
    /// <param name="services">The container to be.</param>
    /// <param name="category">The client's full name: of its logs, and in front of the name of its connections.</param>
    /// <param name="name">The key of the services and the name of the options; null for the client without a name.</param>
    /// <param name="lifetime">Of the client.</param>
    public static IHttpClientBuilder Add<TInterface, TClient, TOptions>(
        IServiceCollection services, string category, string? name, ServiceLifetime lifetime = ServiceLifetime.Transient)
        where TInterface : class
        where TClient : class, TInterface, IRegistered<TClient, TOptions>
        where TOptions : ApiOptions, new()
    {
        string connections = Connections(category, name);
        IHttpClientBuilder builder = services.AddHttpClient(connections);
        if (IsThere(services, connections))
        {
            // Added twice: the options come together, and handlers that somebody chose since the first time stay.
            return builder;
        }

        // Fetched once, however many clients there are.
        _ = services.AddKeyedSingleton<TokenCache>(connections, static (_, _) => new TokenCache());
        foreach (Type service in new[] { typeof(TClient), typeof(TInterface) })
        {
            services.TryAdd(name is null
                ? new ServiceDescriptor(service, Create, lifetime)
                : new ServiceDescriptor(service, name, (provider, _) => Create(provider), lifetime));
        }

        // Behind all other handlers: they read responses decompressed, as with connections of .NET's own, and may send again.
        _ = services.PostConfigure<HttpClientFactoryOptions>(connections, static options => options.HttpMessageHandlerBuilderActions.Add(AddInnermost));
        return builder
            .ConfigureHttpClient(SetUp)
            // Before anybody's own, so that who only wants to change something finds it there. Until it is used it holds nothing.
            .ConfigurePrimaryHttpMessageHandler(OwnHttpClient.CreateHandler)
            // Those write URLs with their queries and, at their lowest level, headers: secrets with both. Clients log without them.
            .RemoveAllLoggers();

        TClient Create(IServiceProvider provider)
        {
            TOptions options = OptionsFrom<TOptions>(provider, category, name);
            SetUpForScope(provider, connections, options);
            return TClient.Create(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(connections),
                options,
                provider.GetRequiredKeyedService<TokenCache>(connections));
        }
    }

    /// <summary>The same for a client whose options come from its scope, such as the token of a request's user.</summary>
    /// <param name="services">The container to be.</param>
    /// <param name="category">The client's full name.</param>
    /// <param name="name">The key of the services and the name of the options; null for the client without a name.</param>
    /// <param name="configure">Called for each client, with the services of the scope that it is made in.</param>
    public static IHttpClientBuilder AddForScopes<TInterface, TClient, TOptions>(
        IServiceCollection services, string category, string? name, Action<IServiceProvider, TOptions> configure)
        where TInterface : class
        where TClient : class, TInterface, IRegistered<TClient, TOptions>
        where TOptions : ApiOptions, new()
    {
        _ = services.AddKeyedSingleton(Connections(category, name), new ScopeSetup<TOptions>(configure));
        return Add<TInterface, TClient, TOptions>(services, category, name, ServiceLifetime.Scoped);
    }

    private static string Connections(string category, string? name) => name is null ? category : category + ":" + name;

    /// <exception cref="InvalidOperationException">There is no scope: what is found outside of all scopes is nobody's, and everybody would get it.</exception>
    private static void SetUpForScope<TOptions>(IServiceProvider provider, string connections, TOptions options)
        where TOptions : ApiOptions
    {
        foreach (ScopeSetup<TOptions> setup in provider.GetKeyedServices<ScopeSetup<TOptions>>(connections))
        {
            // The container itself makes scopes, and no scope does.
            if (ReferenceEquals(provider, provider.GetService<IServiceScopeFactory>()))
            {
                throw new InvalidOperationException(
                    $"{connections} is set up for each scope, and was asked for outside of one: take it from a scope, such as that of a request, and keep it no longer.");
            }

            setup.Apply(provider, options);
        }
    }

    private static bool IsThere(IServiceCollection services, string connections)
    {
        for (int index = 0; index < services.Count; index++)
        {
            if (services[index].ServiceType == typeof(TokenCache) && Equals(services[index].ServiceKey, connections))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddInnermost(HttpMessageHandlerBuilder handlers)
    {
        handlers.AdditionalHandlers.Add(new SentOnceHandler());
        // Somebody may have put connections in place of the client's that decompress by themselves, or are none.
        if (OwnHttpClient.LeavesCompression(handlers.PrimaryHandler))
        {
            handlers.AdditionalHandlers.Add(new DecompressionHandler());
        }
    }

    /// <summary>As a client with connections of its own has it. The timeouts of the options hold for each attempt.</summary>
    private static void SetUp(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestVersion = HttpVersion.Version20;
        http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
    }

    /// <summary>The options as they are now; the container's logger and clock stand in for those that nobody set.</summary>
    private static TOptions OptionsFrom<TOptions>(IServiceProvider provider, string category, string? name)
        where TOptions : ApiOptions, new()
    {
        TOptions options = (TOptions)((ICopiedOptions)provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name ?? Options.DefaultName)).Copy();
        options.Logger ??= provider.GetService<ILoggerFactory>()?.CreateLogger(category);
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System) && provider.GetService<TimeProvider>() is { } time)
        {
            options.TimeProvider = time;
        }

        return options;
    }
}
