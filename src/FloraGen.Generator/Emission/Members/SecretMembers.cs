using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The text of a record that has secrets: it may end up in a log, and they may not.</summary>
internal static class SecretMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (!plan.Members.Any(static member => member.IsSecret))
        {
            return;
        }

        List<string> pieces = [.. plan.Members.Select(static member => Piece(member.Name, member.IsSecret ? null : member.Name))];
        if (plan.Entries is { } entries)
        {
            pieces.Add(Piece(entries.Name, entries.Name));
        }

        if (!plan.IsMultipart)
        {
            pieces.Add(Piece("AdditionalProperties", "AdditionalProperties"));
        }

        _ = writer.Line().Write("/// <summary>What <see cref=\"ToString\"/> says: secrets are left out.</summary>");
        using (writer.Braces("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            _ = writer.Write("_ = builder");
            for (int index = 0; index < pieces.Count; index++)
            {
                bool isLast = index == pieces.Count - 1;
                _ = writer.Write("    " + pieces[index].Replace("{separator}", isLast ? "" : ", ") + (isLast ? ";" : ""));
            }

            _ = writer.Write("return true;");
        }
    }

    /// <param name="name">The member's name.</param>
    /// <param name="value">An expression of what is said of it; null for nothing.</param>
    private static string Piece(string name, string? value)
    {
        string label = name.TrimStart('@');
        return value is null
            ? $".Append(\"{label} = (secret){{separator}}\")"
            : $".Append(\"{label} = \").Append({value}).Append(\"{{separator}}\")";
    }
}
