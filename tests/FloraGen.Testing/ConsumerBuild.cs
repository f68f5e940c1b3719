using System.Text;
using FloraGen.Testing.Running;

namespace FloraGen.Testing;

/// <summary>
/// Consumers in a folder of their own, outside the repository and with the NuGet cache of the package, built together. The
/// machine's package sources stay as they are; the folder of the package is added to them.
/// </summary>
public sealed class ConsumerBuild : IDisposable
{
    /// <summary>In a file of a consumer, stands for the package's version.</summary>
    public const string PackageVersion = "$(FloraGenVersion)";

    /// <summary>What is generated is the same in each culture, so that most builds need not care.</summary>
    public const string UsualCulture = "en-US";

    private readonly TemporaryFolder _folder;
    private readonly string _cache;

    private ConsumerBuild(TemporaryFolder folder, string cache, ProcessOutput output)
    {
        _folder = folder;
        _cache = cache;
        Output = output;
    }

    /// <summary>What the build said and how it ended.</summary>
    public ProcessOutput Output { get; }

    public static async Task<ConsumerBuild> RunAsync(FloraGenPackage package, string culture, IReadOnlyList<Consumer> consumers, params string[] feeds)
    {
        TemporaryFolder folder = new();
        Lay(folder, package, consumers, feeds);
        string projects = string.Concat(consumers.Select(static consumer => $"<Project Path=\"{consumer.Name}/{consumer.ProjectFile}\" />"));
        folder.Write($"<Solution>{projects}</Solution>", "Consumers.slnx");
        // The compiler server runs in the culture of the tests, and compilers of their own in that of the build.
        return new ConsumerBuild(folder, package.Cache, await DotNet.BuildAsync(
            folder.Path,
            "Consumers.slnx",
            [("NUGET_PACKAGES", package.Cache), ("LC_ALL", null), ("LANG", culture.Replace('-', '_') + ".UTF-8"), .. culture == UsualCulture ? [] : CompilerServer.None]));
    }

    /// <summary>Publishes the first consumer, and builds with it those that it references.</summary>
    public static async Task<ConsumerBuild> PublishAsync(FloraGenPackage package, params Consumer[] consumers)
    {
        TemporaryFolder folder = new();
        Lay(folder, package, consumers, []);
        string[] arguments = ["publish", consumers[0].ProjectFile, "-o", folder.Of("published"), "-nodeReuse:false"];
        return new ConsumerBuild(folder, package.Cache, await DotNet.RunAsync(
            folder.Of(consumers[0].Name), arguments, [("NUGET_PACKAGES", package.Cache), .. await CompilerServer.PropertiesAsync()]));
    }

    /// <summary>Restores a consumer and leaves the rest to somebody else, such as an editor.</summary>
    public static async Task<ConsumerBuild> RestoreAsync(FloraGenPackage package, Consumer consumer)
    {
        TemporaryFolder folder = new();
        Lay(folder, package, [consumer], []);
        return new ConsumerBuild(folder, package.Cache, await DotNet.RunAsync(folder.Of(consumer.Name), ["restore"], ("NUGET_PACKAGES", package.Cache)));
    }

    public string ProjectFolder(Consumer consumer) => _folder.Of(consumer.Name);

    /// <summary>What was published.</summary>
    public string PublishedFolder => _folder.Of("published");

    /// <summary>Lets the formatter apply the code fixes of a consumer's warnings.</summary>
    public Task<ProcessOutput> FormatAsync(Consumer consumer)
        => DotNet.RunAsync(
            _folder.Of(consumer.Name), ["format", "analyzers", consumer.ProjectFile, "--severity", "warn", "--no-restore"], ("NUGET_PACKAGES", _cache));

    /// <summary>Builds everything from its beginning.</summary>
    public async Task<ProcessOutput> BuildAgainAsync()
        => await DotNet.RunAsync(
            _folder.Path,
            ["build", "Consumers.slnx", "--no-restore", "--no-incremental", "-nodeReuse:false"],
            [("NUGET_PACKAGES", _cache), .. await CompilerServer.PropertiesAsync()]);

    /// <summary>Runs the SDK in the folder of a consumer.</summary>
    public Task<ProcessOutput> DotNetAsync(Consumer consumer, params string[] arguments)
        => DotNet.RunAsync(_folder.Of(consumer.Name), arguments, ("NUGET_PACKAGES", _cache));

    /// <summary>A file or folder of a consumer.</summary>
    public string PathOf(Consumer consumer, params string[] parts) => _folder.Of([consumer.Name, .. parts]);

    /// <summary>Runs a consumer; one for an older .NET runs on the one at hand.</summary>
    public async Task<string> RunAsync(Consumer consumer, string framework, params (string Name, string? Value)[] environment)
    {
        ShouldHaveBuilt(consumer, framework);
        ProcessOutput run = await DotNet.RunAsync(
            OutputFolder(consumer, framework), ["exec", "--roll-forward", "Major", $"{consumer.Name}.dll"], environment);
        return run.ShouldSucceed().Text;
    }

    /// <summary>Runs a consumer for .NET Framework on Mono.</summary>
    public async Task<string> RunOnMonoAsync(Consumer consumer, string framework)
    {
        ShouldHaveBuilt(consumer, framework, ".exe");
        ProcessOutput run = await ProgramRun.RunAsync(MonoFactAttribute.Program, OutputFolder(consumer, framework), [$"{consumer.Name}.exe"]);
        return run.ShouldSucceed().Text;
    }

    public string OutputFolder(Consumer consumer, string framework)
        => _folder.Of(consumer.Name, "bin", "Debug", framework);

    /// <summary>What FloraGen generated for a consumer, by file name; a character stands for a byte.</summary>
    public SortedDictionary<string, string> Generated(Consumer consumer)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        string folder = _folder.Of(consumer.Name, "obj", "generated", "FloraGen.Generator");
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file), File.ReadAllText(file, Encoding.Latin1));
        }

        return files;
    }

    /// <summary>The failure of another consumer in the same build is another test's.</summary>
    public void ShouldHaveBuilt(Consumer consumer, string framework, string ending = ".dll")
        => Assert.True(
            File.Exists(Path.Combine(OutputFolder(consumer, framework), consumer.Name + ending)),
            $"{consumer.Name} was not built:\n{Output.Text}");

    public void Dispose() => _folder.Dispose();

    private static void Lay(TemporaryFolder folder, FloraGenPackage package, IReadOnlyList<Consumer> consumers, IReadOnlyList<string> feeds)
    {
        ConsumerFolder.Prepare(folder, package, [.. feeds]);
        foreach (Consumer consumer in consumers)
        {
            folder.Write(consumer.ProjectText(package.Version), consumer.Name, consumer.ProjectFile);
            foreach ((string name, string text) in consumer.Files)
            {
                folder.Write(text.Replace(PackageVersion, package.Version, StringComparison.Ordinal), consumer.Name, name);
            }

            foreach ((string name, byte[] content) in consumer.Bytes)
            {
                File.WriteAllBytes(folder.Of(consumer.Name, name), content);
            }
        }
    }
}
