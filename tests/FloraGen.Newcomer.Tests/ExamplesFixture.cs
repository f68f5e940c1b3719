namespace FloraGen.Newcomer.Tests;

/// <summary>Builds the examples once, all together.</summary>
public sealed class ExamplesFixture : IAsyncLifetime
{
    private ConsumerBuild? _build;
    private Sandbox? _sandbox;

    public ConsumerBuild Build => _build!;

    internal Sandbox Sandbox => _sandbox!;

    public async Task InitializeAsync()
    {
        _build = await ConsumerBuild.RunAsync(await FloraGenPackage.Shared, "en-US", Examples.All);
        _sandbox = await Sandbox.StartAsync();
        foreach (Consumer program in new[] { Examples.Flora, Examples.Studio })
        {
            File.Copy(Path.Combine(RepositorySources.Root, "samples", "Quickstart", "tulip.png"), Path.Combine(_build.OutputFolder(program, "net10.0"), "tulip.png"));
        }
    }

    public async Task DisposeAsync()
    {
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }

        _build?.Dispose();
    }
}
