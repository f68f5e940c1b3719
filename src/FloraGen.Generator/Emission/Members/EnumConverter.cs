using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The JSON of an enum: a table of what stands on the wire for its values.</summary>
internal static class EnumConverter
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        using (ConverterMembers.Class(writer, plan.Name))
        {
            string table = plan.IsNumeric ? "EnumNumbers" : "EnumTexts";
            writer.Filled($"internal static readonly Internal.{table} Values = new(", [.. plan.Members.Select(member => plan.IsNumeric ? member.Text : CSharpLiteral.Of(member.Text))], ");");
            _ = writer.Line()
                .Write($"internal static {plan.Name} ReadValue({ConverterMembers.Reader}) => ({plan.Name})Values.Read(ref reader);").Line()
                .Write($"internal static void WriteValue({ConverterMembers.Writer}, {plan.Name} value) => Values.Write(writer, (int)value);");
        }
    }
}
