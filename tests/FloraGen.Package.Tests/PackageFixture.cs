using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>Packs and builds once what several tests look at; each step is taken when the first test asks for it.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly TemporaryFolder _feed = new();
    private readonly Lazy<Task> _secondGenerator;
    private readonly Lazy<Task<ConsumerBuild>> _consumers;
    private readonly Lazy<Task<ConsumerBuild>> _turkish;
    private readonly Lazy<Task<ConsumerBuild>> _broken;
    private readonly Lazy<Task<ConsumerBuild>> _advised;

    public PackageFixture()
    {
        _secondGenerator = new(() => SecondGenerator.PackAsync(_feed.Path));
        _consumers = new(() => BuildAsync("en-US", GoodConsumers.All));
        _turkish = new(() => BuildAsync("tr-TR", Exhaustive.IsAsked ? [GoodConsumers.WithSecondGenerator, SettingConsumers.Deterministic] : [GoodConsumers.WithSecondGenerator]));
        _broken = new(() => BuildAsync("en-US", BrokenConsumers.All));
        _advised = new(() => BuildAsync("en-US", AdvisedConsumers.All));
    }

    internal Task<FloraGenPackage> Package => FloraGenPackage.Shared;

    /// <summary>Every consumer that builds, built in one go in an American environment.</summary>
    internal Task<ConsumerBuild> Consumers => _consumers.Value;

    /// <summary>One of them in a Turkish environment, where "I" has no dot in lower case.</summary>
    internal Task<ConsumerBuild> Turkish => _turkish.Value;

    internal Task<ConsumerBuild> Broken => _broken.Value;

    /// <summary>Consumers that build with warnings.</summary>
    internal Task<ConsumerBuild> Advised => _advised.Value;

    public void Dispose()
    {
        foreach (Lazy<Task<ConsumerBuild>> build in new[] { _consumers, _turkish, _broken, _advised })
        {
            DisposeOf(build);
        }

        _feed.Dispose();
    }

    private static void DisposeOf(Lazy<Task<ConsumerBuild>> step)
    {
        if (step is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            step.Value.Result.Dispose();
        }
    }

    private async Task<ConsumerBuild> BuildAsync(string culture, IReadOnlyList<Consumer> consumers)
    {
        await _secondGenerator.Value;
        return await ConsumerBuild.RunAsync(await Package, culture, consumers, _feed.Path);
    }
}
