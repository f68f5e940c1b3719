using FloraGen.Packing;

namespace FloraGen.Package.Tests.Packing;

public sealed class BuildOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuildOutputsTests()
    {
        foreach (string name in Identities.All)
        {
            _folder.Write("", name + ".dll");
        }
    }

    [Fact]
    public void LibrariesOfTheHostAreLeftOut()
    {
        _folder.Write("", "System.Text.Json.dll");
        _folder.Write("", "Microsoft.CSharp.dll");

        BuildOutputs.Check([_folder.Path]);
    }

    [Fact]
    public void MissingLibraryIsRefused()
    {
        File.Delete(_folder.Of("YamlDotNet.dll"));

        PackingException refusal = Assert.Throws<PackingException>(() => BuildOutputs.Check([_folder.Path]));

        Assert.StartsWith("missing in ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(": YamlDotNet.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnexpectedLibraryIsRefused()
    {
        _folder.Write("", "Stranger.dll");

        PackingException refusal = Assert.Throws<PackingException>(() => BuildOutputs.Check([_folder.Path]));

        Assert.StartsWith("unexpected in ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(": Stranger.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatIsNotThereIsRefused()
        => Assert.Throws<PackingException>(() => BuildOutputs.Check([_folder.Path, _folder.Of("nowhere")]));

    public void Dispose() => _folder.Dispose();
}
