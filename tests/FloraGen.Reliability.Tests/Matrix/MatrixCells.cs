using Reliability.Faults;

namespace Reliability.Matrix;

/// <summary>The cells of a test: faults and the kinds of call that they strike.</summary>
internal sealed class MatrixCells
{
    /// <summary>By default a call is struck by one of so many faults of a family, and at least by one.</summary>
    private const int Share = 4;

    /// <param name="faults">The faults.</param>
    /// <param name="isCell">Whether a fault strikes a kind of call.</param>
    /// <param name="offset">Another one leaves out other cells.</param>
    public MatrixCells(IReadOnlyList<Fault> faults, Func<Fault, CallKind, bool> isCell, int offset)
    {
        foreach (Fault[] family in faults.GroupBy(static fault => fault.Family).Select(static family => family.ToArray()))
        {
            int share = Exhaustive.IsAsked ? 1 : Math.Min(Share, family.Length);
            for (int call = 0; call < CallKinds.All.Count; call++)
            {
                for (int fault = 0; fault < family.Length; fault++)
                {
                    if (isCell(family[fault], CallKinds.All[call]))
                    {
                        Count++;
                        if (fault % share == (call + offset) % share)
                        {
                            Tried.Add(family[fault].Name, CallKinds.All[call].Name);
                        }
                    }
                }
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Those that are tried.</summary>
    public TheoryData<string, string> Tried { get; } = [];
}
