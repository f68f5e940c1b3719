namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>What a transfer of 100 MB took.</summary>
/// <param name="Seconds">The median.</param>
/// <param name="Allocated">The median, in bytes.</param>
/// <param name="ManagedPeak">How much more was on the heap than before, at most, in bytes.</param>
/// <param name="ResidentPeak">How much more memory the process had than before, at most, in bytes.</param>
internal sealed record Transfer(double Seconds, double Allocated, long ManagedPeak, long ResidentPeak)
{
    private const int Rounds = 7;

    /// <summary>Measures two transfers in turns, so that what disturbs one disturbs the other.</summary>
    /// <param name="ours">One.</param>
    /// <param name="hands">The other.</param>
    /// <param name="check">Looks after each transfer whether all came; null for transfers that look themselves.</param>
    public static (Transfer Ours, Transfer Hands) Measure(Func<Task> ours, Func<Task> hands, Action? check = null)
    {
        TransferRounds our = new(ours, check), hand = new(hands, check);
        for (int round = 0; round < Rounds; round++)
        {
            our.Run();
            hand.Run();
        }

        return (our.Result, hand.Result);
    }
}
