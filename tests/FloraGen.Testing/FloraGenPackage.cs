using System.IO.Compression;
using FloraGen.Testing.Running;
using Mono.Cecil;

namespace FloraGen.Testing;

/// <summary>The package as a user gets it, packed from a copy of the sources.</summary>
public sealed class FloraGenPackage
{
    private const string CacheName = "cache";
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    private static readonly Lazy<Task<FloraGenPackage>> s_shared = new(PackOnceAsync);

    private FloraGenPackage(string folder)
    {
        Folder = folder;
        string path = Assert.Single(Directory.GetFiles(Feed, "FloraGen.*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(path)["FloraGen.".Length..];
        using ZipArchive archive = ZipFile.OpenRead(path);
        Entries = archive.Entries.ToDictionary(static entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    /// <summary>The package of the sources as they are. The first test that asks for it makes it, for all test projects.</summary>
    public static Task<FloraGenPackage> Shared => s_shared.Value;

    /// <summary>A folder that NuGet can restore the package from.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>A NuGet cache that had no FloraGen in it when the package was made. Consumers of several tests share what they fetch.</summary>
    public string Cache => Path.Combine(Folder, CacheName);

    public string Version { get; }

    /// <summary>What is in it, less what NuGet itself adds to each package.</summary>
    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public IEnumerable<KeyValuePair<string, byte[]>> Assemblies
        => Entries.Where(static entry => entry.Key.StartsWith(AnalyzerFolder, StringComparison.Ordinal));

    private string Folder { get; }

    /// <summary>The folder of the package's assemblies, unpacked: what a compiler is given.</summary>
    public string AnalyzersFolder => Path.Combine(Folder, "unpacked", "analyzers", "dotnet", "cs");

    /// <summary>Packs once more, from a copy of the sources in another folder.</summary>
    public static async Task<FloraGenPackage> PackAsync(TemporaryFolder folder)
    {
        await PackIntoAsync(folder.Path);
        return new FloraGenPackage(folder.Path);
    }

    /// <summary>The package itself, to compare it with another one.</summary>
    public Task<byte[]> FileAsync() => File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(Feed, "FloraGen.*.nupkg")));

    public string Text(string entry) => System.Text.Encoding.UTF8.GetString(Entries[entry]);

    public static AssemblyDefinition Load(byte[] assembly) => AssemblyDefinition.ReadAssembly(new MemoryStream(assembly));

    private static async Task<FloraGenPackage> PackOnceAsync()
    {
        string packed = Directory.CreateDirectory(Path.Combine(RepositorySources.Root, "tests", "FloraGen.Testing", "obj", "packed")).FullName;
        string stamp = RepositorySources.Stamp();
        using IDisposable turn = await LockFile.TakeAsync(Path.Combine(packed, "lock"));

        string folder = Path.Combine(packed, stamp);
        if (!Directory.Exists(folder))
        {
            string[] stale = Directory.GetDirectories(packed);
            string unfinished = Directory.CreateDirectory(Path.Combine(packed, Path.GetRandomFileName())).FullName;
            TakeOver(stale, unfinished);
            await PackIntoAsync(unfinished);
            ZipFile.ExtractToDirectory(Assert.Single(Directory.GetFiles(Path.Combine(unfinished, "feed"))), Path.Combine(unfinished, "unpacked"));
            Directory.Move(unfinished, folder);
        }

        return new FloraGenPackage(folder);
    }

    /// <summary>Sources from before are packed no more. What their consumers fetched serves the next ones, but for the package itself.</summary>
    private static void TakeOver(IEnumerable<string> stale, string folder)
    {
        foreach (string old in stale)
        {
            string fetched = Path.Combine(old, CacheName), taken = Path.Combine(folder, CacheName);
            if (Directory.Exists(fetched) && !Directory.Exists(taken))
            {
                Directory.Move(fetched, taken);
            }

            Directory.Delete(old, recursive: true);
        }

        string own = Path.Combine(folder, CacheName, "floragen");
        if (Directory.Exists(own))
        {
            Directory.Delete(own, recursive: true);
        }
    }

    /// <summary>The copy of the sources lies outside the repository, whose settings must not reach it.</summary>
    private static async Task PackIntoAsync(string folder)
    {
        using TemporaryFolder sources = new();
        RepositorySources.CopyTo(sources.Path);
        ProcessOutput packing = await DotNet.PackAsync(sources.Path, "src/FloraGen.Package", Path.Combine(folder, "feed"));
        packing.ShouldSucceed();
        Assert.DoesNotContain("warning", packing.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
