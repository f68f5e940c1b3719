namespace FloraGen.Emission.Members;

/// <summary>What every converter has, so that JsonSerializer can use it.</summary>
internal static class ConverterMembers
{
    public static void WriteOverrides(CSharpWriter writer, string typeName) => _ = writer.Write($$"""
        public override {{typeName}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
            => ReadValue(ref reader);

        public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{typeName}} value, global::System.Text.Json.JsonSerializerOptions options)
            => WriteValue(writer, value);
        """);

    /// <summary>Without this, a program that is compiled ahead of time has no way from JSON to a type of its own project.</summary>
    public static void WriteTypeInfo(CSharpWriter writer, string typeName) => _ = writer.Write($$"""
        /// <summary>How JsonSerializer reads and writes this, also in programs that are trimmed or compiled ahead of time.</summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{{typeName}}> JsonTypeInfo { get; } = Internal.JsonTypes.Of(new {{typeName}}JsonConverter());
        """);
}
