using System.IO.Compression;
using FloraGen.Package.Tests.Running;
using Mono.Cecil;

namespace FloraGen.Package.Tests;

/// <summary>The package as a user gets it, packed from a copy of the sources.</summary>
internal sealed class FloraGenPackage : IDisposable
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    private readonly TemporaryFolder _folder;

    private FloraGenPackage(TemporaryFolder folder, string path)
    {
        _folder = folder;
        Feed = folder.Of("feed");
        Version = System.IO.Path.GetFileNameWithoutExtension(path)["FloraGen.".Length..];
        using ZipArchive archive = ZipFile.OpenRead(path);
        Entries = archive.Entries.ToDictionary(static entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    /// <summary>A folder that NuGet can restore the package from.</summary>
    public string Feed { get; }

    public string Version { get; }

    /// <summary>What is in it, less what NuGet itself adds to each package.</summary>
    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public IEnumerable<KeyValuePair<string, byte[]>> Assemblies
        => Entries.Where(static entry => entry.Key.StartsWith(AnalyzerFolder, StringComparison.Ordinal));

    public static async Task<FloraGenPackage> PackAsync()
    {
        TemporaryFolder folder = new();
        string sources = Directory.CreateDirectory(folder.Of("sources")).FullName;
        RepositorySources.CopyTo(sources);
        ProcessOutput packing = await DotNet.PackAsync(sources, "src/FloraGen.Package", folder.Of("feed"));
        packing.ShouldSucceed();
        Assert.DoesNotContain("warning", packing.Text, StringComparison.OrdinalIgnoreCase);
        return new FloraGenPackage(folder, Assert.Single(Directory.GetFiles(folder.Of("feed"))));
    }

    public string Text(string entry) => System.Text.Encoding.UTF8.GetString(Entries[entry]);

    public static AssemblyDefinition Load(byte[] assembly) => AssemblyDefinition.ReadAssembly(new MemoryStream(assembly));

    public void Dispose() => _folder.Dispose();

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
