using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>
/// Equality by content for records that hold lists, maps or JSON, which C# compares by reference. The others have what
/// the compiler writes.
/// </summary>
internal static class EqualityMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (plan.Entries is null && !plan.Members.Any(static member => member.NeedsDeepEquality))
        {
            return;
        }

        _ = writer.Line().Write("/// <summary>Compares by content, lists and maps included.</summary>");
        using (writer.Braces($"public bool Equals({plan.Name}? other)"))
        {
            _ = writer.Write("return other is not null");
            foreach (MemberPlan member in plan.Members)
            {
                _ = writer.Write($"    && {member.AreEqual(member.Name, "other." + member.Name)}");
            }

            if (plan.Entries is { } entries)
            {
                _ = writer.Write($"    && {entries.Type.AreEqual(entries.Name, "other." + entries.Name)}");
            }

            _ = writer.Write("    && AdditionalProperties.Equals(other.AdditionalProperties);");
        }

        _ = writer.Line().Write("/// <inheritdoc/>");
        using (writer.Braces("public override int GetHashCode()"))
        {
            _ = writer.Write($"{(plan.Options.Target.IsNet8 ? "global::System" : "Internal")}.HashCode hash = default;");
            foreach (MemberPlan member in plan.Members)
            {
                _ = writer.Write($"hash.Add({member.Hash(member.Name)});");
            }

            if (plan.Entries is { } entries)
            {
                _ = writer.Write($"hash.Add({entries.Type.Hash(entries.Name)});");
            }

            _ = writer.Write("hash.Add(AdditionalProperties);").Write("return hash.ToHashCode();");
        }
    }
}
