using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Model;

namespace FloraGen.Emission.Files;

/// <summary>A union of texts: the enum, its texts, its JSON.</summary>
internal static class EnumFile
{
    public static string Write(EnumPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan.Options);
        WriteEnum(writer, plan);
        _ = writer.Line();
        WriteExtensions(writer, plan);
        _ = writer.Line();
        WriteConverter(writer, plan);
        return writer.ToString();
    }

    private static void WriteEnum(CSharpWriter writer, EnumPlan plan)
    {
        XmlDoc.Summary(writer, plan.Description ?? "One of a set of texts.");
        XmlDoc.Raw(writer, "<remarks>A text newer than this client reads as <see cref=\"Unrecognized\"/>; the record that holds it keeps the text in its <c>AdditionalProperties</c>.</remarks>");
        GeneratedFile.Obsolete(writer, plan.IsDeprecated);
        _ = writer.Write(GeneratedFile.CodeAttribute);
        _ = writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof({plan.Name}JsonConverter))]");
        using (writer.Braces($"{plan.Options.Access} enum {plan.Name}"))
        {
            _ = writer.Write("/// <summary>A text that this client does not know.</summary>").Write("Unrecognized = 0,").Line();
            writer.Separated(plan.Members, member =>
            {
                XmlDoc.Raw(writer, $"<summary>{Summary(member)}</summary>");
                if (member.Role != ApiStatusRole.Ordinary)
                {
                    _ = writer.Write($"[global::FloraGen.{member.Role}]");
                }

                _ = writer.Write(member.Name + ",");
            });
        }
    }

    private static string Summary(EnumMemberPlan member)
    {
        string text = $"<c>{XmlDoc.Escape(member.Text)}</c> on the wire.";
        return member.Description is null ? text : $"{XmlDoc.OneLine(member.Description)} {text}";
    }

    private static void WriteExtensions(CSharpWriter writer, EnumPlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The texts of <see cref=\"{plan.Name}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} static class {plan.Name}Extensions"))
        {
            XmlDoc.Raw(writer, "<summary>The text of a value, as it stands on the wire.</summary>");
            XmlDoc.Raw(writer, $"<exception cref=\"global::System.ArgumentOutOfRangeException\">The value is <see cref=\"{plan.Name}.Unrecognized\"/> or none of the enum's: no text is known for it.</exception>");
            using (writer.Braces($"public static string ToWireString(this {plan.Name} value) => value switch", "};"))
            {
                foreach (EnumMemberPlan member in plan.Members)
                {
                    _ = writer.Write($"{plan.Name}.{member.Name} => {CSharpLiteral.Of(member.Text)},");
                }

                _ = writer.Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no text on the wire.\"),");
            }

            _ = writer.Line();
            XmlDoc.Raw(writer, "<summary>The value of a text.</summary>");
            XmlDoc.Raw(writer, $"<returns>False when the text is not known; <paramref name=\"value\"/> is <see cref=\"{plan.Name}.Unrecognized\"/> then.</returns>");
            using (writer.Braces($"public static bool TryParse(string? text, out {plan.Name} value)"))
            {
                using (writer.Braces("value = text switch", "};"))
                {
                    foreach (EnumMemberPlan member in plan.Members)
                    {
                        _ = writer.Write($"{CSharpLiteral.Of(member.Text)} => {plan.Name}.{member.Name},");
                    }

                    _ = writer.Write($"_ => {plan.Name}.Unrecognized,");
                }

                _ = writer.Write($"return value != {plan.Name}.Unrecognized;");
            }
        }
    }

    private static void WriteConverter(CSharpWriter writer, EnumPlan plan)
    {
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"internal sealed class {plan.Name}JsonConverter : global::System.Text.Json.Serialization.JsonConverter<{plan.Name}>"))
        {
            ConverterMembers.WriteOverrides(writer, plan.Name);
            _ = writer.Line();
            using (writer.Braces($"internal static {plan.Name} ReadValue(ref global::System.Text.Json.Utf8JsonReader reader)"))
            {
                // Many texts are found faster by the compiler's own table than one after the other.
                const int FewTexts = 16;
                if (plan.Members.Count > FewTexts)
                {
                    _ = writer.Write($"_ = {plan.Name}Extensions.TryParse(Internal.JsonRead.String(ref reader), out {plan.Name} value);");
                    _ = writer.Write("return value;");
                }
                else
                {
                    _ = writer.Write("Internal.JsonRead.ExpectString(ref reader);");
                    foreach (EnumMemberPlan member in plan.Members)
                    {
                        _ = writer.Write($"if (reader.ValueTextEquals({CSharpLiteral.Utf8(member.Text)}))");
                        _ = writer.Write("{").Write($"    return {plan.Name}.{member.Name};").Write("}").Line();
                    }

                    _ = writer.Write($"return {plan.Name}.Unrecognized;");
                }
            }

            _ = writer.Line().Write($$"""
                /// <summary>Reads a member of a record, which keeps a text that is not known.</summary>
                internal static {{plan.Name}} ReadMember(ref global::System.Text.Json.Utf8JsonReader reader, string member, ref Internal.AdditionalPropertiesBuilder extra)
                {
                    {{plan.Name}} value = ReadValue(ref reader);
                    if (value == {{plan.Name}}.Unrecognized)
                    {
                        extra.Add(member, Internal.JsonRead.Element(ref reader));
                    }

                    return value;
                }

                internal static void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {{plan.Name}} value)
                    => writer.WriteStringValue(value.ToWireString());

                /// <summary>Writes a member of a record: a text that was not known goes out as it came in.</summary>
                internal static void WriteMember(global::System.Text.Json.Utf8JsonWriter writer, {{plan.Name}} value, string member, AdditionalProperties extra)
                {
                    if (value == {{plan.Name}}.Unrecognized && extra.TryGetValue(member, out global::System.Text.Json.JsonElement raw))
                    {
                        raw.WriteTo(writer);
                        return;
                    }

                    WriteValue(writer, value);
                }
                """);
        }
    }
}
