using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members;

/// <summary>The way from an enum's values to their texts or numbers on the wire, and back.</summary>
internal static class EnumExtensions
{
    public static void Write(CSharpWriter writer, EnumPlan plan)
    {
        string kind = plan.IsNumeric ? "number" : "text";
        string type = plan.IsNumeric ? "long" : "string";
        XmlDoc.Raw(writer, $"<summary>The {kind}s of <see cref=\"{plan.Name}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} static class {plan.Name}Extensions"))
        {
            XmlDoc.Raw(writer, $"<summary>The {kind} of a value, as it is sent over the wire.</summary>");
            XmlDoc.Raw(writer, $"<exception cref=\"{Imports.ArgumentOutOfRangeException}\">The value is <see cref=\"{plan.Name}.Unrecognized\"/> or none of the enum's: no {kind} is known for it.</exception>");
            string method = plan.IsNumeric ? "ToWireNumber" : "ToWireString";
            _ = writer.Write($"public static {type} {method}(this {plan.Name} value) => {plan.Name}JsonConverter.Values.Of((int)value);").Line();

            XmlDoc.Raw(writer, $"<summary>The value of a {kind}.</summary>");
            XmlDoc.Raw(writer, $"<returns>False when the {kind} is not known; <paramref name=\"value\"/> is <see cref=\"{plan.Name}.Unrecognized\"/> then.</returns>");
            _ = writer.Write($"public static bool TryParse({type}{(plan.IsNumeric ? "" : "?")} {kind}, out {plan.Name} value)");
            _ = writer.Write($"    => (value = ({plan.Name}){plan.Name}JsonConverter.Values.ValueOf({kind})) != {plan.Name}.Unrecognized;");
        }
    }
}
