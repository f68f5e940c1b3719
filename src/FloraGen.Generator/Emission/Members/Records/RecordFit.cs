using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>How a union tells a record from its other cases, before it reads one.</summary>
internal static class RecordFit
{
    /// <param name="writer">Where to.</param>
    /// <param name="members">In the order of their indexes: the required ones first.</param>
    public static void WriteKinds(CSharpWriter writer, MemberPlan[] members) => writer.Filled(
        $"private static readonly {Needs.JsonKinds}[] s_kinds = [",
        [.. members.Select(static member => member.Type.Kinds + (member.IsNullable && member.Type.Kinds != Statics.JsonKinds.Any ? $" | {Statics.JsonKinds.Null}" : ""))],
        "];");

    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        string isOpen = plan.Entries is null ? "" : ", isOpen: true";
        _ = writer.Line().Write($"/// <summary>How well a value fits this record, see <see cref=\"{Needs.JsonFit}\"/>.</summary>");
        _ = writer.Write($"internal static int Fit({Imports.Utf8JsonReader} reader, ref int looks)");
        _ = writer.Write($"    => {Statics.JsonFit.Record}(reader, Members, s_kinds{isOpen});");
    }
}
