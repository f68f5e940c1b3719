using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>The list of a client's types for JsonSerializer. It is made when somebody asks for it.</summary>
internal static class JsonTypesFile
{
    public static CSharpWriter Write(JsonTypesPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        string types = string.Join(",\n", plan.Types.Select(static type => $"    new {type}JsonConverter()"));
        using (writer.Braces($"partial class {plan.Options.ClientName}"))
        {
            _ = writer.Write($"private static {Needs.ClientTypes}? s_jsonTypes;").Write($$"""

                /// <summary>
                /// How JsonSerializer reads and writes all types of this client, lists and maps of them, and their nullable forms: to be put into the
                /// <c>TypeInfoResolverChain</c> of an application's options, where these do not reflect or code is compiled ahead of time.
                /// </summary>
                {{GeneratedFile.CodeAttribute}}
                public static {{Imports.IJsonTypeInfoResolver}} JsonTypes => s_jsonTypes ??= new {{Needs.ClientTypes}}(
                """);
            _ = writer.Write(types + ");");
        }

        return writer;
    }
}
