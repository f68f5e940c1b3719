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
}
