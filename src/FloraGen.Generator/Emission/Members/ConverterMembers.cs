using FloraGen.Emission.Files;
using FloraGen.Handles;

namespace FloraGen.Emission.Members;

/// <summary>What every converter has, so that JsonSerializer can use it.</summary>
internal static class ConverterMembers
{
    public const string Reader = $"ref {Imports.Utf8JsonReader} reader";

    public const string Writer = $"{Imports.Utf8JsonWriter} writer";

    /// <summary>The converter's class, which has to get its <c>ReadValue</c> and <c>WriteValue</c>. A JsonSerializerContext of another project makes one.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="options">Who may see it.</param>
    /// <param name="typeName">The type that it is for.</param>
    /// <param name="kind">Which of the runtime's converters it is.</param>
    /// <param name="more">What that one has to know beside the two methods.</param>
    public static CSharpWriter.Block Class(CSharpWriter writer, EmissionOptions options, string typeName, string kind, string more = "")
    {
        _ = writer.Write(GeneratedFile.CodeAttributes);
        _ = writer.Write($"[{Imports.EditorBrowsable}({Imports.EditorBrowsableState}.Never)]");
        return writer.Braces($"{options.Access} sealed class {typeName}JsonConverter() : {kind}<{typeName}>(ReadValue, WriteValue{more})");
    }

    /// <summary>What describes APIs asks for the schema; other projects have no use for it.</summary>
    public static void WriteSchema(CSharpWriter writer, EmissionOptions options, Func<string> schema)
    {
        if (options.Target.HasSchemas)
        {
            _ = writer.Line().Write($"internal const string SchemaText = {CSharpLiteral.Of(schema())};");
        }
    }

    /// <summary>The converters of a type, for each library that finds them by an attribute.</summary>
    public static void WriteAttributes(CSharpWriter writer, EmissionOptions options, string typeName)
    {
        _ = writer.Write($"[{Imports.JsonConverter}(typeof({typeName}JsonConverter))]");
        if (options.Target.HasNewtonsoft)
        {
            _ = writer.Write($"[global::Newtonsoft.Json.JsonConverter(typeof({Needs.NewtonsoftConverter}<{typeName}, {typeName}JsonConverter>))]");
        }
    }

    /// <summary>Without this, a program that is compiled ahead of time has no way from JSON to a type of its own project.</summary>
    public static void WriteTypeInfo(CSharpWriter writer, string typeName) => _ = writer.Write($$"""
        /// <summary>How JsonSerializer reads and writes this, also in programs that are trimmed or compiled ahead of time.</summary>
        public static {{Imports.JsonTypeInfo}}<{{typeName}}> JsonTypeInfo => {{Statics.JsonTypes.Of}}<{{typeName}}, {{typeName}}JsonConverter>();
        """);
}
