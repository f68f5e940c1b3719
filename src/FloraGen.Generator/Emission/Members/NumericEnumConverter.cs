using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The JSON of an enum whose values are numbers.</summary>
internal static class NumericEnumConverter
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
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
