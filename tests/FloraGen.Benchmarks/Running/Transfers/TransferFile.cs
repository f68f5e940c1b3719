namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>A file that is there for as long as it is needed.</summary>
internal sealed class TransferFile : IDisposable
{
    public TransferFile(int size)
    {
        using FileStream file = File.Create(Path);
        byte[] piece = new byte[1024 * 1024];
        for (int written = 0; written < size; written += piece.Length)
        {
            file.Write(piece);
        }
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public void Dispose() => File.Delete(Path);
}
