using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>The schemas of a client's types, for what describes an API of the application's own.</summary>
internal static class SchemasFile
{
    public static CSharpWriter Write(SchemasPlan plan)
    {
        TargetProject target = plan.Options.Target;
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>The JSON schemas of the types of <see cref=\"{plan.Options.ClientName}\"/>, for an API of your own that takes or returns them.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} static class {plan.Name}"))
        {
            using (writer.Braces($"private static readonly {Needs.ClientSchemas} s_schemas = new(new()", "});"))
            {
                foreach (string name in plan.References)
                {
                    _ = writer.Write($"[typeof({name})] = {name}JsonConverter.SchemaText,");
                }

                foreach (string name in plan.Values)
                {
                    _ = writer.Write($"[typeof({name})] = {name}JsonConverter.SchemaText,").Write($"[typeof({name}?)] = {name}JsonConverter.SchemaText,");
                }
            }

            _ = writer.Line().Write($$"""
                /// <summary>The JSON schema of a type; null for one that is not of this client. References lead to <c>#/components/schemas/</c> and the name in C#.</summary>
                public static string? Of({{Imports.Type}} type) => s_schemas.TextOf(type);
                """);
            if (target.HasAspNetCoreOpenApi)
            {
                WriteAdd(writer, plan, "Microsoft.AspNetCore.OpenApi.OpenApiOptions", Needs.AspNetCoreSchemas);
            }

            if (target.HasSwashbuckle)
            {
                WriteAdd(writer, plan, "Swashbuckle.AspNetCore.SwaggerGen.SwaggerGenOptions", Needs.SwashbuckleSchemas);
            }

            if (target.HasNJsonSchema)
            {
                WriteAdd(writer, plan, "NJsonSchema.Generation.JsonSchemaGeneratorSettings", Needs.NJsonSchemas);
            }
        }

        return writer;
    }

    private static void WriteAdd(CSharpWriter writer, SchemasPlan plan, string options, string adapter) => _ = writer.Line().Write($$"""
        /// <summary>Describes the client's types as they are on the wire.</summary>
        public static global::{{options}} Add{{plan.Name}}(this global::{{options}} options) => {{adapter}}.Add(options, s_schemas);
        """);
}
