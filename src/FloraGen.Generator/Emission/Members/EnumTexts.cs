using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The texts of an enum, and its JSON.</summary>
internal static class EnumTexts
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        WriteExtensions(writer, plan);
        _ = writer.Line();
        WriteConverter(writer, plan);
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

            _ = writer.Line();
            EnumMemberMethods.WriteRead(writer, plan.Name);
            _ = writer.Line().Write($$"""
                internal static void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {{plan.Name}} value)
                    => writer.WriteStringValue(value.ToWireString());

                """);
            EnumMemberMethods.WriteWrite(writer, plan.Name);
        }
    }
}
