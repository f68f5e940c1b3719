using FloraGen.Testing.Running;

namespace FloraGen.Testing;

/// <summary>A folder outside the repository in which projects find the package.</summary>
public static class ConsumerFolder
{
    /// <summary>The machine's package sources stay as they are; the folder of the package and others are added to them.</summary>
    public static void Prepare(TemporaryFolder folder, FloraGenPackage package, params string[] feeds)
    {
        // Nothing above the folder has a say.
        folder.Write("<Project />", "Directory.Build.props");
        folder.Write("<Project />", "Directory.Build.targets");
        folder.Write("<Project />", "Directory.Packages.props");
        string sources = string.Concat(feeds.Prepend(package.Feed).Select(static (feed, index) => $"<add key=\"feed{index}\" value=\"{feed}\" />"));
        folder.Write($"<configuration><packageSources>{sources}</packageSources></configuration>", "nuget.config");
    }
}
