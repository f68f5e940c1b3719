using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.DependencyInjection;

namespace EcosystemTests.DependencyInjection;

/// <summary>A client whose credentials come from its scope sends no other scope's.</summary>
public class ScopeTests
{
    private readonly StubHandler _handler = new(HttpStatusCode.OK);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EachScopeSendsItsOwnToken(bool validates)
    {
        await using ServiceProvider provider = Provider(validates);
        await using AsyncServiceScope ann = provider.CreateAsyncScope(), bob = provider.CreateAsyncScope();
        (ann.ServiceProvider.GetRequiredService<UserToken>().Value, bob.ServiceProvider.GetRequiredService<UserToken>().Value) = ("ann", "bob");
        IFloraClient ofAnn = ann.ServiceProvider.GetRequiredService<IFloraClient>(), ofBob = bob.ServiceProvider.GetRequiredService<IFloraClient>();

        foreach (IFloraClient client in new[] { ofAnn, ofBob, ofAnn })
        {
            AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("a");
            Assert.Equal("ast_1", asset.AssetId);
        }

        Assert.Equal(["Bearer ann", "Bearer bob", "Bearer ann"], _handler.Requests.Select(static request => request.Headers["Authorization"]));
        Assert.Same(ofAnn, ann.ServiceProvider.GetRequiredService<IFloraClient>());
    }

    [Fact]
    public async Task ScopesAtOnceSendTheirOwnTokens()
    {
        TaskCompletionSource both = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int count = 0;
        StubHandler handler = new(async (request, _, _) =>
        {
            if (Interlocked.Increment(ref count) == 2)
            {
                both.SetResult();
            }

            await both.Task;
            string user = request.Headers.Authorization!.Parameter!;
            return Responses.Of(HttpStatusCode.OK, Responses.Asset.Replace("ast_1", user, StringComparison.Ordinal));
        });
        await using ServiceProvider provider = Provider(validates: true, handler);

        string[] names = await Task.WhenAll(NameAsync("ann"), NameAsync("bob"));

        Assert.Equal(["ann", "bob"], names);

        async Task<string> NameAsync(string user)
        {
            await using AsyncServiceScope scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<UserToken>().Value = user;
            AssetRetrieveResponse asset = await scope.ServiceProvider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("a");
            return asset.AssetId;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OutsideOfAScopeThereIsNoClient(bool validates)
    {
        using ServiceProvider provider = Provider(validates);

        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IFloraClient>());
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Provider(false).GetRequiredService<FloraClient>());
        Assert.Contains("is registered as scoped", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SingletonThatWantsTheClientIsRefusedByTheContainer()
    {
        ServiceCollection services = new();
        services.AddScoped<UserToken>().AddSingleton<Keeper>();
        services.AddFloraClient(static (provider, options) => options.ApiKey = provider.GetRequiredService<UserToken>().Value);

        AggregateException fault = Assert.Throws<AggregateException>(
            () => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));

        Assert.Contains("Cannot consume scoped service", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientWithANameHasItsScopeTooAndTheOneWithoutKeepsItsOptions()
    {
        ServiceCollection services = new();
        services.AddScoped<UserToken>();
        services.AddFloraClient(static options => (options.ApiKey, options.BaseUrl) = ("plain", new Uri("https://flora.example")))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        services.AddFloraClient("user", static (provider, options) => (options.ApiKey, options.BaseUrl) = (provider.GetRequiredService<UserToken>().Value, new Uri("https://flora.example")))
            .ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<UserToken>().Value = "ann";

        foreach (FloraClient client in new[] { provider.GetRequiredService<FloraClient>(), scope.ServiceProvider.GetRequiredKeyedService<FloraClient>("user") })
        {
            AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("a");
            Assert.Equal("ast_1", asset.AssetId);
        }

        Assert.Equal(["Bearer plain", "Bearer ann"], _handler.Requests.Select(static request => request.Headers["Authorization"]));
        Assert.NotSame(scope.ServiceProvider.GetRequiredService<FloraClient>(), scope.ServiceProvider.GetRequiredService<FloraClient>());
    }

    private ServiceProvider Provider(bool validates, StubHandler? handler = null)
    {
        ServiceCollection services = new();
        services.AddScoped<UserToken>();
        services
            .AddFloraClient(static (provider, options) =>
                (options.ApiKey, options.BaseUrl) = (provider.GetRequiredService<UserToken>().Value, new Uri("https://flora.example")))
            .ConfigurePrimaryHttpMessageHandler(() => handler ?? _handler);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = validates, ValidateOnBuild = validates });
    }

    private sealed class UserToken
    {
        public string Value { get; set; } = "nobody";
    }

    private sealed class Keeper(IFloraClient client)
    {
        public IFloraClient Client { get; } = client;
    }
}
