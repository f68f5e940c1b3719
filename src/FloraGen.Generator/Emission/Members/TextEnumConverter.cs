using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The JSON of an enum whose values are texts.</summary>
internal static class TextEnumConverter
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
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
