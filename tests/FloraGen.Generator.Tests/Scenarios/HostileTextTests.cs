using System.Text.Json;
using FloraGen.Tests.Emission;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>A document is written by somebody else. Whatever text it holds, it stays text.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts { get; } = LiteralTests.HostileTexts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextNeverBecomesCode(string text)
    {
        string hostile = "x" + text + "class Injected { }";
        string document = JsonSerializer.Serialize(new
        {
            openapi = "3.1.0",
            info = new { title = hostile, version = hostile, description = hostile },
            servers = new[] { new { url = "https://things.example" } },
            tags = new[] { new { name = hostile, description = hostile } },
            paths = new Dictionary<string, object>
            {
                ["/things/" + hostile.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)] = new
                {
                    get = new
                    {
                        operationId = hostile,
                        tags = new[] { hostile },
                        summary = hostile,
                        description = hostile,
                        parameters = new[] { new { name = hostile, @in = "query", description = hostile, schema = new { type = "string" } } },
                        responses = new Dictionary<string, object>
                        {
                            ["200"] = new
                            {
                                description = hostile,
                                headers = new Dictionary<string, object> { [hostile] = new { description = hostile, schema = new { type = "string" } }, ["X-" + hostile] = new { schema = new { type = "integer" } } },
                                content = new Dictionary<string, object>
                                {
                                    ["application/json"] = new { schema = Schema(hostile) },
                                },
                            },
                        },
                    },
                },
            },
        });

        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.json").Compiles();

        Assert.Null(run.Output.GetTypeByMetadataName("Injected"));
        Assert.Null(run.Output.GetTypeByMetadataName("MyApp.Shop.Injected"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("MyApp.Shop.ShopClient"));
    }

    private static object Schema(string hostile) => new
    {
        description = hostile,
        required = new[] { hostile },
        properties = new Dictionary<string, object>
        {
            [hostile] = new { type = "string", description = hostile, @enum = new[] { hostile, "plain" } },
            ["constant"] = new Dictionary<string, object> { ["type"] = "string", ["const"] = hostile },
        },
    };
}
