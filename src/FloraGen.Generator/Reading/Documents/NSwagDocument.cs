using NJsonSchema;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Lets NSwag.Core read a document.</summary>
internal static class NSwagDocument
{
    /// <param name="json">The document, as OpenAPI 3.0 and without a reference that leads out of it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static OpenApiDocument Read(string json, CancellationToken cancellationToken)
        // Nothing is awaited in there: what was rewritten has no reference left that would have to be fetched.
        => OpenApiDocument.FromJsonAsync(json, null, SchemaType.OpenApi3, Resolver, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// NSwag.Core's own resolver is made with the settings of its schema generator, and these need System.Text.Json, which not
    /// every compiler's process has. Following references needs none of it.
    /// </summary>
    private static JsonReferenceResolver Resolver(OpenApiDocument document)
        => new(new JsonSchemaAppender(document, new DefaultTypeNameGenerator()));
}
