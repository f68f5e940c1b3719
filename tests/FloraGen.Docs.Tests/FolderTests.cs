namespace FloraGen.Docs.Tests;

/// <summary>A folder has one subject. One of more files than a reader takes in at once has several.</summary>
public sealed class FolderTests
{
    private const int Most = 25;

    [Theory]
    [InlineData("FloraGen.Analyzers")]
    [InlineData("FloraGen.CodeFixes")]
    [InlineData("FloraGen.Generator")]
    [InlineData("FloraGen.Runtime")]
    public void NoFolderHasMoreFilesThanAReaderTakesIn(string project)
    {
        string root = RepositoryFiles.Of("src", project);

        ILookup<string, string> folders = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Where(static path => path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .ToLookup(static path => Path.GetDirectoryName(path)!);

        Assert.NotEmpty(folders);
        Assert.All(folders, static folder => Assert.True(folder.Count() <= Most, $"{folder.Key} has {folder.Count()} files."));
    }
}
