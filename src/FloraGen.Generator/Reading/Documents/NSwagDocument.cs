using FloraGen.Reading.Rewriting;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>
/// Lets NSwag.Core read a document from tokens. What it offers for that wants a text, and goes over the whole of what it read to
/// follow references; a rewritten document has none.
/// </summary>
internal static class NSwagDocument
{
    /// <summary>Something to start at: all else comes from the tokens.</summary>
    private const string AnyJson = "0";

    /// <param name="tokens">The document, as OpenAPI 3.0 and without a reference.</param>
    public static OpenApiDocument Read(JsonTokens tokens)
        => JsonSchemaSerialization.FromJson<Start>(AnyJson, new Resolver(OpenApiDocument.GetJsonSerializerContractResolver(SchemaType.OpenApi3), tokens))!.Document;

    private sealed record Start(OpenApiDocument Document);

    /// <summary>NSwag.Core's way to read each of its types, and from the tokens where the reading starts.</summary>
    private sealed class Resolver(IContractResolver inner, JsonTokens tokens) : IContractResolver
    {
        public JsonContract ResolveContract(Type type)
            => type == typeof(Start) ? new JsonObjectContract(type) { Converter = new StartConverter(tokens) } : inner.ResolveContract(type);
    }

    private sealed class StartConverter(JsonTokens tokens) : JsonConverter<Start>
    {
        public override bool CanWrite => false;

        public override Start ReadJson(JsonReader reader, Type objectType, Start? existingValue, bool hasExistingValue, JsonSerializer serializer)
            => new(serializer.Deserialize<OpenApiDocument>(tokens.ToReader())!);

        public override void WriteJson(JsonWriter writer, Start? value, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
