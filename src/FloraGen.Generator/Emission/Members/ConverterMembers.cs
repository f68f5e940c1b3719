using FloraGen.Emission.Files;

namespace FloraGen.Emission.Members;

/// <summary>What every converter has, so that JsonSerializer can use it.</summary>
internal static class ConverterMembers
{
    public const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    public const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    /// <summary>The converter's class, which has to get its <c>ReadValue</c> and <c>WriteValue</c>.</summary>
    public static CSharpWriter.Block Class(CSharpWriter writer, string typeName)
    {
        _ = writer.Write(GeneratedFile.CodeAttributes);
        return writer.Braces($"internal sealed class {typeName}JsonConverter() : Internal.ValueConverter<{typeName}>(ReadValue, WriteValue)");
    }

    /// <summary>Without this, a program that is compiled ahead of time has no way from JSON to a type of its own project.</summary>
    public static void WriteTypeInfo(CSharpWriter writer, string typeName) => _ = writer.Write($$"""
        /// <summary>How JsonSerializer reads and writes this, also in programs that are trimmed or compiled ahead of time.</summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{{typeName}}> JsonTypeInfo { get; } = Internal.JsonTypes.Of(new {{typeName}}JsonConverter());
        """);
}
