using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>A field for each type of the application's that the client reads and writes.</summary>
internal static class OwnTypesFile
{
    public static CSharpWriter Write(OwnTypesPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        _ = writer.Write("/// <summary>How types of the application are read and written.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        IReadOnlyDictionary<string, string> fields = OwnTypesPlan.FieldsOf(plan.Options);
        using (writer.Braces($"internal static class {plan.Name}"))
        {
            writer.Separated(plan.Options.OwnTypes, type => _ = writer.Write(
                $"internal static readonly {Imports.JsonTypeInfo}<{type.Name}> {fields[type.Key]} = {type.TypeInfo};"));
        }

        return writer;
    }
}
