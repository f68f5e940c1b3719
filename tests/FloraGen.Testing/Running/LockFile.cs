namespace FloraGen.Testing.Running;

/// <summary>Lets one process at a time do a piece of work; the others wait for a bounded time.</summary>
public static class LockFile
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    public static async Task<IDisposable> TakeAsync(string path)
    {
        for (TimeSpan waited = TimeSpan.Zero; waited < s_limit; waited += s_pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(s_pause);
            }
        }

        throw new TimeoutException($"Another process held '{path}' for longer than {s_limit}.");
    }
}
