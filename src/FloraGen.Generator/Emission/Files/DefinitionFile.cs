using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Files;

/// <summary>Credentials, rules and servers, each written once however many requests have it.</summary>
internal static class DefinitionFile
{
    public static CSharpWriter Write(DefinitionPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>Definitions that requests of <see cref=\"{plan.Options.ClientName}\"/> share.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"internal static class {plan.Name}"))
        {
            writer.Separated(plan.Fields, field => _ = writer.Write($"public static {field.Type} {field.Name} {{ get; }} = {field.Expression};"));
        }

        return writer;
    }
}
