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
        where TClient : class, TInterface, IRegistered<TClient>
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
        MultipliedAttempts multiplied = new();
        _ = services.PostConfigure<HttpClientFactoryOptions>(
            connections, options => options.HttpMessageHandlerBuilderActions.Add(handlers => AddInnermost(handlers, multiplied, category)));
        return builder
            .ConfigureHttpClient(SetUp)
            // Before anybody's own, so that who only wants to change something finds it there. Until it is used it holds nothing.
            .ConfigurePrimaryHttpMessageHandler(OwnHttpClient.CreateHandler)
            // Those write URLs with their queries and, at their lowest level, headers: secrets with both. Clients log without them.
            .RemoveAllLoggers();

        TClient Create(IServiceProvider provider) => Make<TClient, TOptions>(provider, category, connections, name ?? Options.DefaultName, provider.GetRequiredKeyedService<TokenCache>(connections));
    }

    /// <summary>A client over connections of the container.</summary>
    /// <param name="provider">The container, or a scope of it.</param>
    /// <param name="category">The client's full name.</param>
    /// <param name="connections">The name of the connections.</param>
    /// <param name="optionsName">The name of the options.</param>
    /// <param name="tokens">The access tokens that it shares.</param>
    public static TClient Make<TClient, TOptions>(IServiceProvider provider, string category, string connections, string optionsName, TokenCache tokens)
        where TClient : IRegistered<TClient>
        where TOptions : ApiOptions, new()
        => TClient.Create(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(connections), OptionsOf<TOptions>(provider, category, connections, optionsName), tokens);

    /// <summary>The same for a client whose options come from its scope, such as the token of a request's user.</summary>
    /// <param name="services">The container to be.</param>
    /// <param name="category">The client's full name.</param>
    /// <param name="name">The key of the services and the name of the options; null for the client without a name.</param>
    /// <param name="configure">Called for each client, with the services of the scope that it is made in.</param>
    public static IHttpClientBuilder AddForScopes<TInterface, TClient, TOptions>(
        IServiceCollection services, string category, string? name, Action<IServiceProvider, TOptions> configure)
        where TInterface : class
        where TClient : class, TInterface, IRegistered<TClient>
        where TOptions : ApiOptions, new()
    {
        _ = services.AddKeyedSingleton(Connections(category, name), new ScopeSetup<TOptions>(configure));
        return Add<TInterface, TClient, TOptions>(services, category, name, ServiceLifetime.Scoped);
    }

    /// <summary>The name of a client's connections.</summary>
    public static string Connections(string category, string? name) => name is null ? category : category + ":" + name;

    /// <exception cref="InvalidOperationException">There is no scope: what is found outside of all scopes is nobody's, and everybody would get it.</exception>
    /// <returns>Whether the options are those of a scope.</returns>
    private static bool SetUpForScope<TOptions>(IServiceProvider provider, string connections, TOptions options)
        where TOptions : ApiOptions
    {
        bool isSetUp = false;
        foreach (ScopeSetup<TOptions> setup in provider.GetKeyedServices<ScopeSetup<TOptions>>(connections))
        {
            // The container itself makes scopes, and no scope does.
            if (ReferenceEquals(provider, provider.GetService<IServiceScopeFactory>()))
            {
                throw new InvalidOperationException(
                    $"{connections} is registered as scoped, and was resolved outside of a scope: resolve it from a scope, such as that of a request, and keep it no longer.");
            }

            setup.Apply(provider, options);
            isSetUp = true;
        }

        return isSetUp;
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

    private static void AddInnermost(HttpMessageHandlerBuilder handlers, MultipliedAttempts multiplied, string category)
    {
        handlers.AdditionalHandlers.Add(new SentOnceHandler(multiplied, handlers.Services.GetService<ILoggerFactory>()?.CreateLogger(category)));
        // Somebody may have put connections instead of the client's that decompress by themselves, or are none.
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

    /// <summary>Options that are read for each call, so that a key which changes reaches clients that are kept; those of a scope stay as they are.</summary>
    private static CurrentOptions OptionsOf<TOptions>(IServiceProvider provider, string category, string connections, string optionsName)
        where TOptions : ApiOptions, new()
    {
        IOptionsMonitor<TOptions> monitor = provider.GetRequiredService<IOptionsMonitor<TOptions>>();
        ILogger? logger = provider.GetService<ILoggerFactory>()?.CreateLogger(category);
        TimeProvider? time = provider.GetService<TimeProvider>();
        TOptions options = (TOptions)((ICopiedOptions)monitor.Get(optionsName)).Copy();
        Complete(options);
        return SetUpForScope(provider, connections, options) ? new CurrentOptions(options) : new CurrentOptions(() => monitor.Get(optionsName), Complete);

        // The container's logger and clock stand in for those that nobody set.
        void Complete(ApiOptions copy)
        {
            ((ICopiedOptions)copy).Registration = optionsName.Length == 0 ? null : optionsName;
            copy.Logger ??= logger;
            copy.TimeProvider = ReferenceEquals(copy.TimeProvider, TimeProvider.System) && time is not null ? time : copy.TimeProvider;
        }
    }
}
