using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>Where the lines of a text begin: most locations in it are never asked for, and are found by it when they are.</summary>
internal sealed class SpecLines(string path, string text)
{
    private readonly Lazy<int[]> _starts = new(() => Starts(text));

    /// <param name="offset">The first character.</param>
    /// <param name="length">How many there are.</param>
    public SpecLocation Location(int offset, int length)
    {
        int found = Array.BinarySearch(_starts.Value, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new SpecLocation(path, line, offset - _starts.Value[line], length);
    }

    public static int[] Starts(string text)
    {
        List<int> starts = [0];
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }
}
