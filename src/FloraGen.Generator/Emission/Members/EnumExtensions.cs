using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The way from an enum's values to their texts or numbers on the wire, and back.</summary>
internal static class EnumExtensions
{
    /// <summary>Compilers take minutes over a switch of thousands; a table costs a little when it is first used.</summary>
    private const int MaxSwitch = 200;

    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The {Kind(plan)}s of <see cref=\"{plan.Name}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} static class {plan.Name}Extensions"))
        {
            if (plan.Members.Count > MaxSwitch)
            {
                WriteTable(writer, plan);
            }

            WriteToWire(writer, plan);
            _ = writer.Line();
            WriteParse(writer, plan);
        }
    }

    private static string Kind(EnumPlan plan) => plan.IsNumeric ? "number" : "text";

    private static string WireType(EnumPlan plan) => plan.IsNumeric ? "long" : "string";

    private static string Literal(EnumPlan plan, EnumMemberPlan member) => plan.IsNumeric ? member.Text : CSharpLiteral.Of(member.Text);

    private static void WriteTable(CSharpWriter writer, EnumPlan plan)
    {
        string type = WireType(plan);
        using (writer.Braces($"private static readonly Internal.EnumTable<{type}> s_values = new(new {type}[]", "});"))
        {
            foreach (EnumMemberPlan member in plan.Members)
            {
                _ = writer.Write(Literal(plan, member) + ",");
            }
        }

        _ = writer.Line();
    }

    private static void WriteToWire(CSharpWriter writer, EnumPlan plan)
    {
        string fault = $"throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no {Kind(plan)} on the wire.\")";
        XmlDoc.Raw(writer, $"<summary>The {Kind(plan)} of a value, as it stands on the wire.</summary>");
        XmlDoc.Raw(writer, $"<exception cref=\"global::System.ArgumentOutOfRangeException\">The value is <see cref=\"{plan.Name}.Unrecognized\"/> or none of the enum's: no {Kind(plan)} is known for it.</exception>");
        string signature = $"public static {WireType(plan)} {(plan.IsNumeric ? "ToWireNumber" : "ToWireString")}(this {plan.Name} value)";
        if (plan.Members.Count > MaxSwitch)
        {
            _ = writer.Write($"{signature}").Write($"    => s_values.TryGet((int)value, out {WireType(plan)}{(plan.IsNumeric ? "" : "?")} known) ? known : {fault};");
            return;
        }

        using (writer.Braces(signature + " => value switch", "};"))
        {
            foreach (EnumMemberPlan member in plan.Members)
            {
                _ = writer.Write($"{plan.Name}.{member.Name} => {Literal(plan, member)},");
            }

            _ = writer.Write($"_ => {fault},");
        }
    }

    private static void WriteParse(CSharpWriter writer, EnumPlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The value of a {Kind(plan)}.</summary>");
        XmlDoc.Raw(writer, $"<returns>False when the {Kind(plan)} is not known; <paramref name=\"value\"/> is <see cref=\"{plan.Name}.Unrecognized\"/> then.</returns>");
        using (writer.Braces($"public static bool TryParse({WireType(plan)}{(plan.IsNumeric ? "" : "?")} {Kind(plan)}, out {plan.Name} value)"))
        {
            if (plan.Members.Count > MaxSwitch)
            {
                _ = writer.Write($"value = ({plan.Name})s_values.PlaceOf({Kind(plan)});");
            }
            else
            {
                WriteSwitch(writer, plan);
            }

            _ = writer.Write($"return value != {plan.Name}.Unrecognized;");
        }
    }

    private static void WriteSwitch(CSharpWriter writer, EnumPlan plan)
    {
        using (writer.Braces($"value = {Kind(plan)} switch", "};"))
        {
            foreach (EnumMemberPlan member in plan.Members)
            {
                _ = writer.Write($"{Literal(plan, member)} => {plan.Name}.{member.Name},");
            }

            _ = writer.Write($"_ => {plan.Name}.Unrecognized,");
        }
    }
}
