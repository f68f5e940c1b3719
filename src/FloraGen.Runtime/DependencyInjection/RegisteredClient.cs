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
    public static IHttpClientBuilder Add<TInterface, TClient, TOptions>(
        IServiceCollection services, string category, string? name)
        where TInterface : class
        where TClient : class, TInterface, IRegistered<TClient, TOptions>
        where TOptions : ApiOptions, new()
    {
        string connections = name is null ? category : category + ":" + name;
        IHttpClientBuilder builder = services.AddHttpClient(connections);
        if (IsThere(services, connections))
        {
            // Added twice: the options come together, and handlers that somebody chose since the first time stay.
            return builder;
        }

        // Fetched once, however many clients there are.
        _ = services.AddKeyedSingleton<TokenCache>(connections, static (_, _) => new TokenCache());
        if (name is null)
        {
            services.TryAddTransient<TClient>(Create);
            services.TryAddTransient<TInterface>(Create);
        }
        else
        {
            services.TryAddKeyedTransient<TClient>(name, (provider, _) => Create(provider));
            services.TryAddKeyedTransient<TInterface>(name, (provider, _) => Create(provider));
        }

        // Behind all other handlers: who reads a response there reads it decompressed, as with connections of .NET's own.
        _ = services.PostConfigure<HttpClientFactoryOptions>(connections, static options => options.HttpMessageHandlerBuilderActions.Add(Decompress));
        return builder
            .ConfigureHttpClient(SetUp)
            // Before anybody's own, so that who only wants to change something finds it there. Until it is used it holds nothing.
            .ConfigurePrimaryHttpMessageHandler(OwnHttpClient.CreateHandler)
            // Those write URLs with their queries and, at their lowest level, headers: secrets with both. Clients log without them.
            .RemoveAllLoggers();

        TClient Create(IServiceProvider provider) => TClient.Create(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(connections),
            OptionsFrom<TOptions>(provider, category, name),
            provider.GetRequiredKeyedService<TokenCache>(connections));
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

    /// <summary>Unless somebody put connections in place of the client's that decompress by themselves, or are none.</summary>
    private static void Decompress(HttpMessageHandlerBuilder handlers)
    {
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
