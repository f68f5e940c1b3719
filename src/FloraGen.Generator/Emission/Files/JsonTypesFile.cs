using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Files;

/// <summary>The list of a client's types for JsonSerializer. It is made when somebody asks for it.</summary>
internal static class JsonTypesFile
{
    public static string Write(JsonTypesPlan plan)
    {
        string client = plan.Options.ClientName;
        CSharpWriter writer = GeneratedFile.Start(plan.Options);
        using (writer.Braces($"partial class {client}"))
        {
            _ = writer.Write($$"""
                /// <summary>
                /// How JsonSerializer reads and writes all types of this client, lists and maps of them, and their nullable forms: to be put into the
                /// <c>TypeInfoResolverChain</c> of an application's options, where these do not reflect or code is compiled ahead of time.
                /// </summary>
                {{GeneratedFile.CodeAttribute}}
                public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver JsonTypes => {{client}}JsonTypes.All;
                """);
        }

        _ = writer.Line().Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"file static class {client}JsonTypes"))
        {
            string types = string.Join(",\n", plan.Types.Select(static type => $"    new {type}JsonConverter()"));
            _ = writer.Write($"internal static readonly Internal.ClientTypes All = new({(types.Length == 0 ? "" : "\n" + types)});");
        }

        return writer.ToString();
    }
}
