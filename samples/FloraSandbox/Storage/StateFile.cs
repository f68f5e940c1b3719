namespace FloraSandbox.Storage;

/// <summary>Where the state is kept: a file of the user's, or a temporary one that goes when the sandbox goes.</summary>
internal sealed class StateFile(string? path) : IDisposable
{
    private readonly bool _isTemporary = path is null;

    public string FullPath { get; } = path is null
        ? Path.Combine(Path.GetTempPath(), $"flora-sandbox-{Guid.NewGuid():N}.db")
        : Path.GetFullPath(path);

    public void Dispose()
    {
        if (!_isTemporary)
        {
            return;
        }

        File.Delete(FullPath);
        File.Delete(FullPath + "-wal");
        File.Delete(FullPath + "-shm");
    }
}
