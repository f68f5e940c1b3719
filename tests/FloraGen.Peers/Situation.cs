namespace Peers;

/// <summary>What happens in an application, tried with a client of each generator; what could not be tried is null.</summary>
internal sealed record Situation(string Name, Func<Task<string>>? FloraGen, Func<Task<string>>? Kiota, Func<Task<string>>? Refit, Func<Task<string>>? NSwag)
{
    /// <summary>Few at once, so that none is late because of another.</summary>
    private static readonly SemaphoreSlim s_turns = new(6);

    public static Situation OfEach(string name, Func<IPeer, Task<string>> trial) => new(
        name,
        () => trial(new FloraGenPeer()),
        () => trial(new KiotaPeer()),
        () => trial(new RefitPeer()),
        () => trial(new NSwagPeer()));

    public async Task<string> RowAsync() => $"| {Name} | {string.Join(" | ", await Task.WhenAll(new[] { FloraGen, Kiota, Refit, NSwag }.Select(OutcomeAsync)))} |";

    private static async Task<string> OutcomeAsync(Func<Task<string>>? trial)
    {
        if (trial is null)
        {
            return "";
        }

        await s_turns.WaitAsync();
        try
        {
            return await Task.Run(trial).WaitAsync(TimeSpan.FromMinutes(2));
        }
        catch (Exception exception)
        {
            return exception.Told();
        }
        finally
        {
            _ = s_turns.Release();
        }
    }
}
