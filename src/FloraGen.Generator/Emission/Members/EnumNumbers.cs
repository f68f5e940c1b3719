using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The numbers of an enum, and its JSON.</summary>
internal static class EnumNumbers
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        WriteExtensions(writer, plan);
        _ = writer.Line();
        WriteConverter(writer, plan);
    }

    private static void WriteExtensions(CSharpWriter writer, EnumPlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The numbers of <see cref=\"{plan.Name}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} static class {plan.Name}Extensions"))
        {
            XmlDoc.Raw(writer, "<summary>The number of a value, as it stands on the wire.</summary>");
            XmlDoc.Raw(writer, $"<exception cref=\"global::System.ArgumentOutOfRangeException\">The value is <see cref=\"{plan.Name}.Unrecognized\"/> or none of the enum's: no number is known for it.</exception>");
            using (writer.Braces($"public static long ToWireNumber(this {plan.Name} value) => value switch", "};"))
            {
                foreach (EnumMemberPlan member in plan.Members)
                {
                    _ = writer.Write($"{plan.Name}.{member.Name} => {member.Text},");
                }

                _ = writer.Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no number on the wire.\"),");
            }

            _ = writer.Line();
            XmlDoc.Raw(writer, "<summary>The value of a number.</summary>");
            XmlDoc.Raw(writer, $"<returns>False when the number is not known; <paramref name=\"value\"/> is <see cref=\"{plan.Name}.Unrecognized\"/> then.</returns>");
            using (writer.Braces($"public static bool TryParse(long number, out {plan.Name} value)"))
            {
                using (writer.Braces("value = number switch", "};"))
                {
                    foreach (EnumMemberPlan member in plan.Members)
                    {
                        _ = writer.Write($"{member.Text} => {plan.Name}.{member.Name},");
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
            _ = writer.Line().Write($$"""
                internal static {{plan.Name}} ReadValue(ref global::System.Text.Json.Utf8JsonReader reader)
                    => Internal.JsonRead.EnumNumber(ref reader, out long number) && {{plan.Name}}Extensions.TryParse(number, out {{plan.Name}} value)
                        ? value
                        : {{plan.Name}}.Unrecognized;

                """);
            EnumMemberMethods.WriteRead(writer, plan.Name, "number");
            _ = writer.Line().Write($$"""
                internal static void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {{plan.Name}} value)
                    => writer.WriteNumberValue(value.ToWireNumber());

                """);
            EnumMemberMethods.WriteWrite(writer, plan.Name, "number");
        }
    }
}
