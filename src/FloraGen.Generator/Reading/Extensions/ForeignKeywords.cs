using FloraGen.Kinds;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Extensions;

/// <summary>Says the keywords of other tools in words that all that follows understands.</summary>
internal static class ForeignKeywords
{
    private static readonly ForeignKeyword[] s_all = [.. KindsOf<ForeignKeyword>.All];
    private static readonly HashSet<string> s_names = new(s_all.Select(static keyword => keyword.Name), StringComparer.Ordinal);

    public static void Say(SpecSpot root)
    {
        foreach (SpecSpot spot in SpecWalk.Mappings(root))
        {
            if (spot.Mapping is { } mapping && !SpecWalk.HoldsNames(spot) && mapping.Entries.Exists(static entry => s_names.Contains(entry.Key)))
            {
                Say(mapping);
            }
        }
    }

    /// <summary>The keyword of an object that one of ours stands for; ours, where it stands for itself.</summary>
    public static string Source(SpecMapping owner, string keyword, SpecNode value)
        => owner.Entries.Find(entry => s_names.Contains(entry.Key) && entry.Value.Place == value.Place)?.Key ?? keyword;

    private static void Say(SpecMapping owner)
    {
        foreach (ForeignKeyword keyword in s_all)
        {
            if (owner[keyword.Name] is { } value)
            {
                keyword.Say(owner, value);
            }
        }
    }
}
