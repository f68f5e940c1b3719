using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Schemas;
using FloraGen.Handles;

namespace FloraGen.Emission.Members;

/// <summary>The JSON of an enum: a table of what stands on the wire for its values.</summary>
internal static class EnumConverter
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        using (ConverterMembers.Class(writer, plan.Options, plan.Name, Needs.EnumConverter, ", Values"))
        {
            string table = plan.IsNumeric ? Needs.EnumNumbers : Needs.EnumTexts;
            // The last number closes the list of numbers: both lists are filled as one.
            string[] numbers = [.. plan.Members.Select(static member => CSharpLiteral.Of(member.Number))];
            string[] texts = [.. plan.Members.Select(member => plan.IsNumeric ? member.Text : CSharpLiteral.Of(member.Text))];
            writer.Filled($"internal static readonly {table} Values = new([", [.. numbers.Take(numbers.Length - 1), numbers.LastOrDefault() + "]", .. texts], ");");
            ConverterMembers.WriteSchema(writer, plan.Options, () => SchemaText.Of(plan));
            _ = writer.Line()
                .Write($"internal static {plan.Name} ReadValue({ConverterMembers.Reader}) => ({plan.Name})Values.Read(ref reader);").Line()
                .Write($"internal static void WriteValue({ConverterMembers.Writer}, {plan.Name} value) => Values.Write(writer, (int)value);");
        }
    }
}
