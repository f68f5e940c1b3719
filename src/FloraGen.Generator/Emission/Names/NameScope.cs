using System.Globalization;

namespace FloraGen.Emission.Names;

/// <summary>Names that must differ from each other. The first to ask for one gets it.</summary>
internal sealed class NameScope(IEqualityComparer<string> comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    /// <summary>The first candidate that is free; when none is, the first one with the lowest free number.</summary>
    public string Take(params string[] candidates)
    {
        foreach (string candidate in candidates)
        {
            if (_taken.Add(candidate))
            {
                return candidate;
            }
        }

        int number = 2;
        string numbered;
        do
        {
            numbered = candidates[0] + number++.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(numbered));

        return numbered;
    }

    public bool Has(string name) => _taken.Contains(name);
}
