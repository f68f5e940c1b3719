using FloraGen.Tests;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>FLORA's document, and some of the corpus: each version of OpenAPI, each feature, and a few that are large.</summary>
internal static class TestedDocuments
{
    private const string Flora = "FLORA";

    public static IReadOnlyList<string> Names { get; } =
    [
        Flora,
        "oai/v2.0/json/petstore-separate/spec/swagger.json",
        "oai/v2.0/json/uber.json",
        "oai/v3.0/link-example.yaml",
        "oai/v3.0/uspto.json",
        "oai/v3.1/tictactoe.yaml",
        "oai/v3.2/3.2-tags-example.yaml",
        "readme/2.0/json/petstore.json",
        "readme/3.0/json/discriminators.json",
        "readme/3.0/json/file-uploads.json",
        "readme/3.0/json/http-status-codes.json",
        "readme/3.0/json/parameters-extreme.json",
        "readme/3.0/json/parameters-style.json",
        "readme/3.0/json/polymorphism.json",
        "readme/3.0/json/readme.json",
        "readme/3.0/json/response-schemas.json",
        "readme/3.0/json/security.json",
        "readme/3.0/json/star-trek.json",
        "readme/3.0/yaml/petstore.yaml",
        "readme/3.1/json/schema-types.json",
        "readme/3.1/json/train-travel.json",
        "adyen/AccountService-v5.json",
        "adyen/BalanceControlService-v1.json",
        "adyen/LegalEntityService-v4.json",
        "adyen/TransferService-v3.json",
        "twilio/twilio_chat_v2.json",
        "twilio/twilio_content_v1.json",
        "twilio/twilio_flex_v1.json",
        "twilio/twilio_voice_v1.json",
        "servers/fastendpoints/OpenApi-release-2.json",
        "servers/fastendpoints/Swagger-release-2.json",
        "servers/swashbuckle/Basic-v1.json",
        "servers/swashbuckle/WebApi-v1.json",
        "large/box.json",
    ];

    public static CorpusDocument Find(string name)
    {
        if (name != Flora)
        {
            return CorpusFolder.Document(name);
        }

        string path = RepositoryPath.Of("spec", "flora.openapi.yaml");
        return new CorpusDocument(Flora, path, File.ReadAllText(path), []);
    }
}
