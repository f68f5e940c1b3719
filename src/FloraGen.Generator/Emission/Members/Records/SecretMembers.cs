using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>The text of a record that has secrets: it may end up in a log, and they may not.</summary>
internal static class SecretMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (!plan.Members.Any(static member => member.IsSecret))
        {
            return;
        }

        List<(string Name, bool IsSecret)> members = [.. plan.Members.Select(static member => (member.Name, member.IsSecret))];
        if (plan.Entries is { } entries)
        {
            members.Add((entries.Name, false));
        }

        if (!plan.IsMultipart)
        {
            members.Add(("AdditionalProperties", false));
        }

        _ = writer.Line().Write("/// <summary>What <see cref=\"ToString\"/> says: secrets are left out.</summary>");
        using (writer.Braces($"private bool PrintMembers({Imports.StringBuilder} builder)"))
        {
            for (int index = 0; index < members.Count; index++)
            {
                (string name, bool isSecret) = members[index];
                string label = (index == 0 ? "" : ", ") + name.TrimStart('@') + " = ";
                _ = writer.Write(isSecret
                    ? $"_ = builder.Append(\"{label}(secret)\");"
                    : $"_ = builder.Append(\"{label}\").Append({name});");
            }

            _ = writer.Write("return true;");
        }
    }
}
