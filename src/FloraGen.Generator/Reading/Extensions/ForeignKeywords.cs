using FloraGen.Kinds;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>Says the keywords of other tools in words that all that follows understands.</summary>
internal static class ForeignKeywords
{
    private static readonly ForeignKeyword[] s_all = [.. KindsOf<ForeignKeyword>.All];
    private static readonly HashSet<string> s_names = new(s_all.Select(static keyword => keyword.Name), StringComparer.Ordinal);

    /// <summary>
    /// Adds our words to an object that was read. Nobody knows yet where it stands: a member may be called like a keyword, but its
    /// value is an object then.
    /// </summary>
    public static void Say(SpecMapping owner)
    {
        if (!owner.HasExtensions)
        {
            return;
        }

        foreach (ForeignKeyword keyword in s_all)
        {
            if (owner[keyword.Name] is { } value)
            {
                keyword.Say(owner, value);
            }
        }
    }

    /// <summary>The keyword of an object that one of ours stands for; ours, where it stands for itself.</summary>
    public static string Source(SpecMapping owner, string keyword, SpecNode value)
        => owner.Entries.Find(entry => s_names.Contains(entry.Key) && entry.Value.Location == value.Location)?.Key ?? keyword;
}
