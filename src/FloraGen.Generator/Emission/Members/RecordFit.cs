using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>How a union tells a record from its other cases, before it reads one.</summary>
internal static class RecordFit
{
    /// <param name="writer">Where to.</param>
    /// <param name="members">In the order of their places: the required ones first.</param>
    public static void WriteKinds(CSharpWriter writer, MemberPlan[] members)
    {
        using (writer.Braces("private static readonly Internal.JsonKinds[] s_kinds =", "};"))
        {
            foreach (MemberPlan member in members)
            {
                bool mayBeNull = member.IsNullable && member.Type.Kinds != "Internal.JsonKinds.Any";
                _ = writer.Write(member.Type.Kinds + (mayBeNull ? " | Internal.JsonKinds.Null," : ","));
            }
        }

        _ = writer.Line();
    }

    public static void Write(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        int required = members.Count(static member => member.IsRequired);
        string isOpen = plan.Entries is null ? "" : ", isOpen: true";
        _ = writer.Write("/// <summary>How well a value fits this record, see <see cref=\"Internal.JsonFit\"/>.</summary>");
        _ = writer.Write("internal static int Fit(global::System.Text.Json.Utf8JsonReader reader, ref int looks)");
        _ = writer.Write($"    => Internal.JsonFit.Record(reader, IndexOf, s_kinds, required: {required}{isOpen});").Line();
    }
}
