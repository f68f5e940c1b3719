using FloraGen.Emission.Planning.Types;

namespace FloraGen.Emission.Members;

/// <summary>What is said about a member: the document's words, then its bounds and its default where the words do not name them.</summary>
internal static class MemberDoc
{
    public static string Of(MemberPlan member)
    {
        string text = string.IsNullOrWhiteSpace(member.Description) ? $"The member \"{member.WireName}\"." : member.Description!;
        if (member.Constraints is { Length: > 0 } constraints && !text.Contains(constraints))
        {
            text = With(text, char.ToUpperInvariant(constraints[0]) + constraints.Substring(1));
        }

        return member.Default is { } value && text.IndexOf("default", StringComparison.OrdinalIgnoreCase) < 0
            ? With(text, value.Length == 0 ? "Default: an empty text" : "Default: " + value)
            : text;
    }

    private static string With(string text, string sentence)
    {
        string before = text.TrimEnd();
        string end = before.EndsWith(".", StringComparison.Ordinal) ? "" : ".";
        return $"{before}{end} {sentence}.";
    }
}
