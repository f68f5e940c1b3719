using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Schemas;
using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Members;

/// <summary>A record's JSON: the names of its members, and how they are written. It is read by a constructor of its own.</summary>
internal static class RecordConverter
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        MemberPlan[] members = InPlaces(plan);
        int[] nullable = [.. Enumerable.Range(0, members.Length).Where(place => members[place] is { IsRequired: true, AllowsNull: true })];
        using (ConverterMembers.Class(writer, plan.Options, plan.Name, "ValueConverter"))
        {
            writer.Filled("internal static readonly Internal.JsonMembers Members = new(", [$"{members.Count(static member => member.IsRequired)}", .. members.Select(static member => CSharpLiteral.Of(member.WireName))], nullable.Length == 0 ? ");" : $") {{ Nullable = [{string.Join(", ", nullable)}] }};");
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
    public static MemberPlan[] InPlaces(RecordPlan plan) => [.. plan.Members.OrderBy(static member => member.IsRequired ? 0 : 1)];

    private static void WriteWrite(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        if (plan.IsMarked)
        {
            _ = writer.Write($"internal static void WriteValue({ConverterMembers.Writer}, {plan.Name} value) => WriteCase(writer, value, default);").Line();
            _ = writer.Write("/// <summary>Writes it as a case of a union, which a discriminator tells that is no member of it.</summary>");
        }

        string signature = plan.IsMarked ? $"WriteCase({ConverterMembers.Writer}, {plan.Name} value, Internal.CaseMark mark)" : $"WriteValue({ConverterMembers.Writer}, {plan.Name} value)";
        using (writer.Braces($"internal static void {signature}"))
        {
            if (plan is { IsMarked: true, Entries: { } map })
            {
                _ = writer.Write($"mark = mark.Unless(value.{map.Name});");
            }

            string additional = plan.IsMarked ? "mark.Rest(value.AdditionalProperties)" : "value.AdditionalProperties";
            string nulls = RecordFile.TracksNulls(plan) ? ", ((Internal.IHidden<Internal.ExplicitNulls>)value).Hidden" : "";
            _ = writer.Write($"Internal.RecordWriter members = new(writer, Members, {additional}{nulls});");
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
                ? $"members.EndWith(value.{entries.Name}, {entries.Type.Value.Writer(entries.Type.HasNullValues)});"
                : "members.End();");
        }
    }

    private static string Statement(MemberPlan member, int place)
    {
        string property = "value." + member.Name;
        string arguments = $"{place}, {property}";
        if (EnumMethod(member.Type) is { } method)
        {
            return $"members.{(member.IsOptionalValue ? "Optional" : "")}{method.Name}<{method.Enum.Name}>({arguments}, {method.Enum.Converter}.WriteValue);";
        }

        if (MayBeBeyond(member))
        {
            return $"members.KeptInt64({arguments});";
        }

        if (!member.IsOptionalValue && member.Type is CSharpPrimitive { MemberWriter: { } simple })
        {
            return $"members.{simple}({arguments});";
        }

        string? keeper = (member.Type as CSharpFormat)?.Format.Keeper;
        if (!member.IsNullable)
        {
            return keeper is null ? member.Type.Write($"members.Name({place})", property) : $"_ = members.Name({place}); members.{keeper}({place}, {property});";
        }

        string inside = (member.IsOptionalValue ? ".Value!" : "") + (member.Type.IsValueType ? ".Value" : "");
        string statement = keeper is null ? member.Type.Write("writer", property + inside) : $"members.{keeper}({place}, {property}{inside});";
        return $"if (members.Starts{(member.IsOptionalValue ? "Optional" : "")}({arguments})) {{ {statement} }}";
    }

    /// <summary>Whether an answer stays readable where the number is beyond 64 bits: an integer has no bounds by itself.</summary>
    public static bool MayBeBeyond(MemberPlan member)
        => member is { IsNullable: true, IsOptionalValue: false, Type: CSharpPrimitive { Primitive: ApiPrimitive.Int64, MayBeText: false } };

    /// <summary>How a member is read and written whose enum may not know its value; null for any other.</summary>
    public static (string Name, CSharpNamed Enum)? EnumMethod(CSharpType type) => type switch
    {
        CSharpNamed { IsEnum: true } named => ("Enum", named),
        CSharpList { HoldsEnumItems: true, Item: CSharpNamed item } => ("EnumList", item),
        CSharpMap { HoldsEnumItems: true, Value: CSharpNamed value } => ("EnumMap", value),
        _ => null,
    };
}
