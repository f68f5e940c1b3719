using Reliability.Faults;

namespace Reliability.Matrix;

/// <summary>What a response says that it is, or unpacks to, is not what it takes in memory.</summary>
public sealed class MemoryTests
{
    /// <summary>The limit, doubled while it fills, with what the server needs: some hundredths of what the responses would be.</summary>
    private const long Most = 16L * CellClients.MaxResponseSize;

    public static TheoryData<string> Bombs { get; }
        = [.. FaultList.All.Where(static fault => fault.Family == "more than MaxResponseSize" || fault.Name.Contains("2 GB", StringComparison.Ordinal)).Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task MemoryIsBoundedByMaxResponseSize(string fault)
    {
        // Whatever the bomb is made of is made once.
        _ = await Cell.RunAsync(FaultList.Of(fault), CallKinds.Of("GET"), strikes: 1, SilenceEnd.Timeout);
        long before = GC.GetTotalAllocatedBytes();

        _ = await Cell.RunAsync(FaultList.Of(fault), CallKinds.Of("GET"), strikes: 1, SilenceEnd.Timeout);

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, Most);
    }
}
