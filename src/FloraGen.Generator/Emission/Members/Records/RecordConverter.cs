using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Schemas;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Records;

/// <summary>A record's JSON: the names of its members, and how they are written. It is read by a constructor of its own.</summary>
internal static class RecordConverter
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        MemberPlan[] members = InOrder(plan);
        int[] nullable = [.. Enumerable.Range(0, members.Length).Where(index => members[index] is { IsRequired: true, AllowsNull: true })];
        using (ConverterMembers.Class(writer, plan.Options, plan.Name, Needs.ValueConverter))
        {
            writer.Filled($"internal static readonly {Needs.JsonMembers} Members = new(", [$"{members.Count(static member => member.IsRequired)}", .. members.Select(static member => CSharpLiteral.Of(member.WireName))], nullable.Length == 0 ? ");" : $") {{ Nullable = [{string.Join(", ", nullable)}] }};");
            ConverterMembers.WriteSchema(writer, plan.Options, () => SchemaText.Of(plan));
            if (plan.IsUnionCase)
            {
                RecordFit.WriteKinds(writer, members);
            }

            _ = writer.Line().Write($"internal static {plan.Name} ReadValue({ConverterMembers.Reader}) => new(ref reader);").Line();
            WriteWrite(writer, plan, members);
            if (plan.IsUnionCase)
            {
                RecordFit.Write(writer, plan);
            }
        }
    }

    /// <summary>Required members come first: one comparison then tells whether all are there.</summary>
    public static MemberPlan[] InOrder(RecordPlan plan) => [.. plan.Members.OrderBy(static member => member.IsRequired ? 0 : 1)];

    private static void WriteWrite(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        if (plan.IsMarked)
        {
            _ = writer.Write($"internal static void WriteValue({ConverterMembers.Writer}, {plan.Name} value) => WriteCase(writer, value, default);").Line();
            _ = writer.Write("/// <summary>Writes it as a case of a union, which a discriminator tells that is no member of it.</summary>");
        }

        string signature = plan.IsMarked ? $"WriteCase({ConverterMembers.Writer}, {plan.Name} value, {Needs.CaseMark} mark)" : $"WriteValue({ConverterMembers.Writer}, {plan.Name} value)";
        using (writer.Braces($"internal static void {signature}"))
        {
            if (plan is { IsMarked: true, Entries: { } map })
            {
                _ = writer.Write($"mark = mark.Unless(value.{map.Name});");
            }

            string additional = plan.IsMarked ? "mark.Rest(value.AdditionalProperties)" : "value.AdditionalProperties";
            string nulls = RecordFile.KnowsItsNulls(plan) ? $", (({Needs.IHidden}<{Needs.ExplicitNulls}>)value).Hidden" : "";
            _ = writer.Write($"{Needs.RecordWriter} members = new(writer, Members, {additional}{nulls});");
            if (plan.IsMarked)
            {
                _ = writer.Write("mark.Write(writer, value.AdditionalProperties);");
            }

            // Servers that read in one pass refuse an object whose discriminator comes later.
            foreach (MemberPlan member in plan.Members.OrderBy(static member => member.IsDiscriminator ? 0 : 1))
            {
                _ = writer.Write(Statement(member, Array.IndexOf(members, member)));
            }

            _ = writer.Write(plan.Entries is { } entries
                ? $"members.{Needs.RecordWriterEntries.EndWith}(value.{entries.Name}, {entries.Type.Value.Writer(entries.Type.HasNullValues)});"
                : "members.End();");
        }
    }

    private static string Statement(MemberPlan member, int index)
    {
        string property = "value." + member.Name;
        string arguments = $"{index}, {property}";
        if (EnumWithin(member.Type) is { } known)
        {
            return $"members.{EnumWriter(member)}<{known.Name}>({arguments}, {known.Converter}.WriteValue);";
        }

        if (MayBeBeyond(member))
        {
            return $"members.{Needs.RecordWriterIntegers.KeptInt64}({arguments});";
        }

        if (!member.IsOptionalValue && member.Type is CSharpPrimitive { MemberWriter: { } simple })
        {
            return $"members.{simple}({arguments});";
        }

        string? keeper = (member.Type as CSharpFormat)?.Format.KeepingWriter;
        if (!member.IsNullable)
        {
            return keeper is null ? member.Type.Write($"members.Name({index})", property) : $"_ = members.Name({index}); members.{keeper}({index}, {property});";
        }

        string inside = (member.IsOptionalValue ? ".Value!" : "") + (member.Type.IsValueType ? ".Value" : "");
        string statement = keeper is null ? member.Type.Write("writer", property + inside) : $"members.{keeper}({index}, {property}{inside});";
        return $"if (members.{(member.IsOptionalValue ? Needs.RecordWriterOptional.StartsOptional : "Starts")}({arguments})) {{ {statement} }}";
    }

    /// <summary>Whether a response stays readable where the number is beyond 64 bits: an integer has no bounds by itself.</summary>
    public static bool MayBeBeyond(MemberPlan member)
        => member is { IsNullable: true, IsOptionalValue: false, Type: CSharpPrimitive { Primitive: ApiPrimitive.Int64, MayBeText: false } };

    /// <summary>The enum of a member that is one, or a list or map of one, and so may have a value that the enum does not know; null for any other.</summary>
    public static CSharpNamed? EnumWithin(CSharpType type) => type switch
    {
        CSharpNamed { IsEnum: true } named => named,
        CSharpList { HoldsEnumItems: true, Item: CSharpNamed item } => item,
        CSharpMap { HoldsEnumItems: true, Value: CSharpNamed value } => value,
        _ => null,
    };

    private static string EnumWriter(MemberPlan member) => member switch
    {
        { IsOptionalValue: true, Type: CSharpMap } => Needs.RecordWriterOptionalEnums.OptionalEnumMap,
        { IsOptionalValue: true } => Needs.RecordWriterOptionalEnums.OptionalEnum,
        { Type: CSharpMap } => Needs.RecordWriterEnumItems.EnumMap,
        { Type: CSharpList } => Needs.RecordWriterEnumItems.EnumList,
        _ => Needs.RecordWriterEnums.Enum,
    };
}
