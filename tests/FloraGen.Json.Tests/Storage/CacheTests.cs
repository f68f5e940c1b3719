using Generated.Nursery;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace JsonTests.Storage;

/// <summary>HybridCache over a distributed cache, which keeps JSON.</summary>
public class CacheTests
{
    [Fact]
    public async Task RecordComesBackFromTheDistributedCacheAsItWas()
    {
        SharedCache shared = new();
        await using ServiceProvider first = Services(shared);
        await first.GetRequiredService<HybridCache>().SetAsync("plant", Plants.Full);
        await using ServiceProvider second = Services(shared);

        Plant read = await second.GetRequiredService<HybridCache>().GetOrCreateAsync<Plant>("plant", static _ => throw new InvalidOperationException("It is not in the cache."));

        Assert.Equal(Plants.Full, read);
    }

    private static ServiceProvider Services(IDistributedCache shared)
    {
        ServiceCollection services = new();
        _ = services.AddSingleton(shared);
        _ = services.AddHybridCache();
        return services.BuildServiceProvider();
    }
}
