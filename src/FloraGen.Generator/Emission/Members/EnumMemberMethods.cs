namespace FloraGen.Emission.Members;

/// <summary>How an enum's converter serves the records that have a member of it: they keep what it does not know.</summary>
internal static class EnumMemberMethods
{
    public static void WriteRead(CSharpWriter writer, string name, string kind = "text") => _ = writer.Write($$"""
        /// <summary>Reads a member of a record, which keeps a {{kind}} that is not known.</summary>
        internal static {{name}} ReadMember(ref global::System.Text.Json.Utf8JsonReader reader, string member, ref Internal.AdditionalPropertiesBuilder extra)
        {
            {{name}} value = ReadValue(ref reader);
            if (value == {{name}}.Unrecognized)
            {
                extra.Add(member, Internal.JsonRead.Element(ref reader));
            }

            return value;
        }
        """);

    public static void WriteWrite(CSharpWriter writer, string name, string kind = "text") => _ = writer.Write($$"""
        /// <summary>Writes a member of a record: a {{kind}} that was not known goes out as it came in.</summary>
        internal static void WriteMember(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, string member, AdditionalProperties extra)
        {
            if (value == {{name}}.Unrecognized && extra.TryGetValue(member, out global::System.Text.Json.JsonElement raw))
            {
                raw.WriteTo(writer);
                return;
            }

            WriteValue(writer, value);
        }
        """);
}
