using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Types;

namespace FloraGen.Emission.Members;

/// <summary>A record's JSON: read in one pass over the bytes, written member by member.</summary>
internal static class RecordConverter
{
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        // Required members come first: one comparison then tells whether all are there.
        MemberPlan[] members = [.. plan.Members.OrderBy(static member => member.IsRequired ? 0 : 1)];
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"internal sealed class {plan.Name}JsonConverter : global::System.Text.Json.Serialization.JsonConverter<{plan.Name}>"))
        {
            using (writer.Braces("private static readonly string[] s_members =", "};"))
            {
                foreach (MemberPlan member in members)
                {
                    _ = writer.Write(CSharpLiteral.Of(member.WireName) + ",");
                }
            }

            _ = writer.Line();
            if (plan.IsUnionCase)
            {
                RecordFit.WriteKinds(writer, members);
            }

            ConverterMembers.WriteOverrides(writer, plan.Name);
            _ = writer.Line();
            WriteRead(writer, plan, members);
            _ = writer.Line();
            WriteWrite(writer, plan, members);
            _ = writer.Line();
            if (plan.IsUnionCase)
            {
                RecordFit.Write(writer, plan, members);
            }

            MemberIndex.Write(writer, members);
        }
    }

    private static void WriteRead(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        using (writer.Braces($"internal static {plan.Name} ReadValue({Reader})"))
        {
            foreach (MemberPlan member in plan.Members)
            {
                if (member.IsOptionalValue)
                {
                    _ = writer.Write($"{member.DeclaredType} {member.Local} = default;");
                    continue;
                }

                bool isOption = member.IsNullable || !member.Type.IsValueType;
                _ = writer.Write($"{member.Type.Name}{(isOption ? "? " : " ")}{member.Local} = {(isOption ? "null" : "default")};");
            }

            _ = writer.Write("Internal.SeenMembers seen = default;");
            if (RecordFile.TracksNulls(plan))
            {
                _ = writer.Write("Internal.ExplicitNulls nulls = default;");
            }

            if (plan.Entries is not null)
            {
                _ = writer.Write($"Internal.EntriesBuilder<{plan.Entries.Type.ValueName}> entries = default;");
            }

            _ = writer.Write("Internal.AdditionalPropertiesBuilder extra = default;").Line();
            _ = writer.Write("Internal.JsonRead.StartObject(ref reader);");
            using (writer.Braces("while (Internal.JsonRead.NextMember(ref reader, out global::System.ReadOnlySpan<byte> key))"))
            {
                string unnamed = plan.Entries is null
                    ? "Internal.JsonRead.Additional(ref reader, key, ref extra);"
                    : $"entries.Add(ref reader, key, {plan.Entries.Type.Value.StrictReader(plan.Entries.Type.HasNullValues)}, ref extra);";
                _ = writer.Write($$"""
                    int index = IndexOf(key);
                    if (index < 0)
                    {
                        {{unnamed}}
                        continue;
                    }

                    seen.Once(ref reader, index);
                    """);
                if (members.Length > 0)
                {
                    WriteCases(writer, members);
                }
            }

            int required = members.Count(static member => member.IsRequired);
            if (required > 0)
            {
                _ = writer.Line().Write($"seen.RequireFirst(ref reader, {required}, s_members);");
            }

            _ = writer.Line();
            using (writer.Braces("return new()", "};"))
            {
                foreach (MemberPlan member in plan.Members)
                {
                    string certain = !member.IsNullable && !member.Type.IsValueType ? "!" : "";
                    _ = writer.Write($"{member.Name} = {member.Local}{certain},");
                }

                if (plan.Entries is not null)
                {
                    _ = writer.Write($"{plan.Entries.Name} = entries.Build(),");
                }

                _ = writer.Write("AdditionalProperties = extra.Build(),");
                if (RecordFile.TracksNulls(plan))
                {
                    _ = writer.Write("Nulls = nulls,");
                }
            }
        }
    }

    private static void WriteCases(CSharpWriter writer, MemberPlan[] members)
    {
        using (writer.Braces("switch (index)"))
        {
            for (int index = 0; index < members.Length; index++)
            {
                MemberPlan member = members[index];
                string assignment = $"{member.Local} = {ReadExpression(member, index)};";
                if (!member.Type.HoldsEnumItems)
                {
                    _ = writer.Write($"case {index}:").Write("    " + assignment).Write("    break;");
                    continue;
                }

                using (writer.Braces($"case {index}:"))
                {
                    _ = writer.Write("global::System.Text.Json.Utf8JsonReader start = reader;");
                    _ = writer.Write(assignment);
                    string items = member.Local + (member.IsOptionalValue ? ".Value" : "");
                    _ = writer.Write($"Internal.UnrecognizedItems.Keep({items}, start, {CSharpLiteral.Of(member.WireName)}, ref extra);");
                    _ = writer.Write("break;");
                }
            }
        }
    }

    private static string ReadExpression(MemberPlan member, int index)
    {
        string value = member.Type is CSharpNamed { IsEnum: true } named
            ? $"{named.Converter}.ReadMember(ref reader, {CSharpLiteral.Of(member.WireName)}, ref extra)"
            : member.Type.Read("ref reader");

        // A union may convert from null, as a string would.
        string none = member.Type is CSharpNamed { IsUnion: true } ? $"({member.Type.Name}?)null" : "null";
        if (member.IsOptionalValue)
        {
            return $"new(reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? {none} : {value})";
        }

        return (member.IsRequired, member.AllowsNull) switch
        {
            (false, _) => $"nulls.Saw(ref reader, {index}) ? {none} : {value}",
            (true, true) => $"reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? {none} : {value}",
            _ => value,
        };
    }

    private static void WriteWrite(CSharpWriter writer, RecordPlan plan, MemberPlan[] members)
    {
        using (writer.Braces($"internal static void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {plan.Name} value)"))
        {
            _ = writer.Write("writer.WriteStartObject();");
            foreach (MemberPlan member in plan.Members)
            {
                WriteMember(writer, member, Array.IndexOf(members, member));
            }

            if (plan.Entries is { } entries)
            {
                _ = writer.Write($"Internal.JsonWrite.Entries(writer, value.{entries.Name}, s_members, {entries.Type.Value.Writer(entries.Type.HasNullValues)});");
                _ = writer.Write($"Internal.JsonWrite.Additional(writer, value.AdditionalProperties, s_members, value.{entries.Name});");
            }
            else
            {
                _ = writer.Write("Internal.JsonWrite.Additional(writer, value.AdditionalProperties, s_members);");
            }

            _ = writer.Write("writer.WriteEndObject();");
        }
    }

    private static void WriteMember(CSharpWriter writer, MemberPlan member, int index)
    {
        string property = "value." + member.Name;
        if (member.IsOptionalValue)
        {
            WriteOptional(writer, member, property);
            return;
        }

        if (!member.IsNullable)
        {
            _ = writer.Write(WriteStatement(member, property));
            return;
        }

        using (writer.Braces($"if ({property} is {{ }} {member.Local})"))
        {
            _ = writer.Write(WriteStatement(member, member.Local));
        }

        string otherwise = member.IsRequired ? "else" : $"else if (value.Nulls.Has({index}))";
        using (writer.Braces(otherwise))
        {
            _ = writer.Write($"writer.WriteNull({CSharpLiteral.Utf8(member.WireName)});");
        }

        _ = writer.Line();
    }

    /// <summary>What is absent is not written; null is.</summary>
    private static void WriteOptional(CSharpWriter writer, MemberPlan member, string property)
    {
        using (writer.Braces($"if ({property}.GetValueOrDefault() is {{ }} {member.Local})"))
        {
            _ = writer.Write(WriteStatement(member, member.Local));
        }

        using (writer.Braces($"else if ({property}.HasValue)"))
        {
            _ = writer.Write($"writer.WriteNull({CSharpLiteral.Utf8(member.WireName)});");
        }

        _ = writer.Line();
    }

    private static string WriteStatement(MemberPlan member, string value)
    {
        string wireName = CSharpLiteral.Of(member.WireName);
        string name = $"writer.WritePropertyName({CSharpLiteral.Utf8(member.WireName)});\n";
        if (member.Type is CSharpNamed { IsEnum: true } named)
        {
            return name + $"{named.Converter}.WriteMember(writer, {value}, {wireName}, value.AdditionalProperties);";
        }

        if (member.Type.HoldsEnumItems)
        {
            return name
                + $"if (!Internal.UnrecognizedItems.TryWriteKept(writer, {value}, {wireName}, value.AdditionalProperties))\n"
                + "{\n    " + member.Type.Write("writer", value) + "\n}";
        }

        return member.Type.WriteMember("writer", member.WireName, value);
    }
}
