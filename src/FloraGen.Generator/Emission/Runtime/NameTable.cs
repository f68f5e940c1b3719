namespace FloraGen.Emission.Runtime;

/// <summary>Names that are looked up by a place in a text, so that the text need not be cut into words.</summary>
internal sealed class NameTable
{
    private const int Buckets = 1024;

    private readonly string[]?[] _names = new string[Buckets][];

    public NameTable(IEnumerable<string> names)
    {
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            ref string[]? bucket = ref _names[BucketOf(name, 0, name.Length)];
            bucket = [.. bucket ?? [], name];
        }
    }

    /// <summary>The name that stands there; null for any other word.</summary>
    public string? Find(string text, int start, int end)
    {
        foreach (string name in _names[BucketOf(text, start, end)] ?? [])
        {
            if (name.Length == end - start && string.CompareOrdinal(name, 0, text, start, name.Length) == 0)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A few characters tell most names apart.</summary>
    private static int BucketOf(string text, int start, int end)
    {
        int length = end - start;
        int sum = (text[start] * 31) + (text[start + (length / 2)] * 7) + (text[end - 1] * 131) + (length * 17);
        return sum & (Buckets - 1);
    }
}
