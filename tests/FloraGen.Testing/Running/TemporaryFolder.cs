namespace FloraGen.Testing.Running;

/// <summary>A folder outside the repository, so that none of the repository's settings reach what is in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "floragen-";

    public string Path { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    /// <summary>What the path of each of them begins with.</summary>
    public static string Beginning { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), Prefix);

    public string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Write(string text, params string[] parts)
    {
        string file = Of(parts);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file still in use: the system clears its temporary folder some day.
        }
    }
}
