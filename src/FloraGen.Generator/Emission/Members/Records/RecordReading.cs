using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>The constructor that reads a record from JSON, in one pass over the bytes. A constructor, since nothing else may set what is init-only.</summary>
internal static class RecordReading
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        MemberPlan[] members = RecordConverter.InOrder(plan);
        _ = writer.Line().Write($"[{Imports.SetsRequiredMembers}]");
        using (writer.Braces($"internal {plan.Name}({ConverterMembers.Reader}) : this()"))
        {
            _ = writer.Write($"{Needs.RecordReader} members = new(ref reader, {plan.Name}JsonConverter.Members);");
            if (plan.Entries is { } entries)
            {
                _ = writer.Write($"{Needs.EntriesBuilder}<{entries.Type.ValueName}> entries = default;");
            }

            // What a new record says by itself, one that was read says only if it was there.
            foreach (MemberPlan member in members.Where(static member => member is { Initial: not null, IsRequired: false }))
            {
                _ = writer.Write($"{member.Name} = {(member.IsOptionalValue ? "default" : "null")};");
            }

            string next = plan.Entries is null ? "" : $", out {Imports.ReadOnlySpan}<byte> name";
            if (members.Length == 0 && plan.Entries is null)
            {
                _ = writer.Write("_ = members.Next(ref reader);");
            }
            else
            {
                using (writer.Braces($"while (members.Next(ref reader{next}))"))
                using (writer.Braces("switch (members.Index)"))
                {
                    WriteCases(writer, plan, members);
                }

                _ = writer.Line();
            }

            if (plan.Entries is not null)
            {
                _ = writer.Write($"{plan.Entries.Name} = entries.Build();");
            }

            _ = writer.Write("AdditionalProperties = members.End(ref reader);");
            if (RecordFile.KnowsItsNulls(plan))
            {
                _ = writer.Write("Nulls = members.Nulls;");
            }
        }
    }

    private static void WriteCases(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        for (int index = 0; index < members.Length; index++)
        {
            _ = writer.Write($"case {index}: {members[index].Name} = {Expression(members[index])}; break;");
        }

        if (plan.Entries is { } entries)
        {
            _ = writer.Write($"default: members.{Needs.RecordReaderEntries.Entry}(ref reader, name, {entries.Type.Value.StrictReader(entries.Type.HasNullValues)}, ref entries); break;");
        }
    }

    private static string EnumReader(CSharpType type) => type switch
    {
        CSharpMap => Needs.RecordReaderEnumItems.EnumMap,
        CSharpList => Needs.RecordReaderEnumItems.EnumList,
        _ => Needs.RecordReaderEnums.Enum,
    };

    private static string EditableList(CSharpType type, string read) => type is CSharpList list ? list.Editable(read) : read;

    private static string Expression(MemberPlan member)
    {
        string value = RecordConverter.EnumWithin(member.Type) is { } known
            ? EditableList(member.Type, $"members.{EnumReader(member.Type)}<{known.Name}>(ref reader, {known.Converter}.ReadValue)")
            : member.Type is CSharpFormat { Format.KeepingReader: { } keeper } ? $"members.{keeper}(ref reader)"
            : member.Type.Read("ref reader");
        if (!member.IsNullable)
        {
            return value;
        }

        if (RecordConverter.MayBeBeyond(member))
        {
            return $"members.{Needs.RecordReaderIntegers.KeptInt64}(ref reader)";
        }

        // A union may convert from null, as a string would, and nobody knows what a type of the application's does.
        string none = member.Type is CSharpNamed { IsUnion: true } or CSharpOwn { IsValueType: true } ? $"({member.Type.Name}?)null" : "null";
        string valueOrNull = $"members.IsNull(ref reader) ? {none} : {value}";
        return member.IsOptionalValue ? $"new({valueOrNull})" : valueOrNull;
    }
}
