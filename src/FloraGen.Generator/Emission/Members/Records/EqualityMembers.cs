using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

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

        string[] equal =
        [
            "other is not null",
            .. plan.Members.Select(static member => member.AreEqual(member.Name, "other." + member.Name)),
            .. plan.Entries is { } entries ? [entries.Type.AreEqual(entries.Name, "other." + entries.Name)] : Array.Empty<string>(),
            "AdditionalProperties.Equals(other.AdditionalProperties)",
        ];
        string[] hashes =
        [
            .. plan.Members.Select(static member => member.Hash(member.Name)),
            .. plan.Entries is { } others ? [others.Type.Hash(others.Name)] : Array.Empty<string>(),
            "AdditionalProperties",
        ];
        _ = writer.Line().Write("/// <summary>Compares by content, lists and maps included.</summary>");
        writer.Filled($"public bool Equals({plan.Name}? other) => ", equal, ";", " &&");
        _ = writer.Line().Write("/// <inheritdoc/>");
        WriteHash(writer, hashes, plan.Options.Target.IsNet8);
    }

    /// <summary>As many at a time as <c>HashCode.Combine</c> takes, the last of which are the rest.</summary>
    private static void WriteHash(CSharpWriter writer, string[] hashes, bool isNet8)
    {
        string combine = (isNet8 ? Imports.HashCode : Needs.HashCode) + ".Combine(";
        int most = isNet8 ? 8 : 2;
        List<string> items = [];
        int open = 0;
        for (int index = 0; index < hashes.Length; index++)
        {
            bool nests = index > 0 && index % (most - 1) == 0 && index < hashes.Length - 1;
            open += nests ? 1 : 0;
            items.Add((nests ? combine : "") + hashes[index]);
        }

        writer.Filled($"public override int GetHashCode() => {combine}", items, new string(')', open + 1) + ";");
    }
}
