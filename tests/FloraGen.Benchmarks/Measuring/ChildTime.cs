using System.Globalization;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>The processor time of all processes that this one started and that have ended, where the system tells (Linux).</summary>
internal static class ChildTime
{
    private const double TicksOfASecond = 100;

    public static double Nanoseconds
    {
        get
        {
            const string Stat = "/proc/self/stat";
            if (!File.Exists(Stat))
            {
                return 0;
            }

            // The name of the program, in parentheses, may have spaces; cutime and cstime are the 14th and 15th behind it.
            string text = File.ReadAllText(Stat);
            string[] fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksOfASecond * 1e9;
        }
    }
}
