using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests;

/// <summary>What the seed abbreviates and the contract completes.</summary>
public sealed class ContractTests
{
    private static readonly SpecDocument s_document = SpecDocument.Load();

    [Fact]
    public void DocumentIsFloraInOpenApi31()
    {
        Assert.Equal("3.1.0", s_document.Root.Get("openapi").Text());
        Assert.Equal("FLORA", s_document.Root.Get("info").Get("title").Text());
    }

    [Fact]
    public void ServerIsFloras()
        => Assert.Equal("https://app.flora.ai/api/v1", Assert.Single(s_document.Root.Get("servers").Items()).Get("url").Text());

    [Fact]
    public void EveryCallCarriesABearerKey()
    {
        YamlNode requirement = Assert.Single(s_document.Root.Get("security").Items());
        YamlNode scheme = s_document.Components.Get("securitySchemes").Get(Assert.Single(requirement.MemberNames()));

        Assert.Equal(("http", "bearer"), (scheme.Get("type").Text(), scheme.Get("scheme").Text()));
        Assert.All(s_document.Operations, operation => Assert.Null(operation.Node.Find("security")));
    }

    [Fact]
    public void CreateTakesFiveMembersAndNeedsTwo()
    {
        YamlNode body = s_document.Schemas.Get("AssetCreateParams");

        Assert.Equal(["source", "workspace_id", "content_type", "file_name", "folder"], body.Get("properties").MemberNames());
        Assert.Equal(["source", "workspace_id"], body.Get("required").Texts());
        Assert.All(body.Get("properties").Members(), member => Assert.Equal("string", member.Value.Get("type").Text()));
    }

    [Fact]
    public void ListTakesFiveOptionalParameters()
    {
        YamlNode[] query = [.. s_document.Operation("assets.list").ParametersIn("query")];

        Assert.Equal(["cursor", "limit", "project_id", "query", "workspace_id"], query.Select(each => each.Get("name").Text()));
        Assert.All(query, each => Assert.Null(each.Find("required")));
    }

    [Fact]
    public void PageSizeIsAWholeNumberFrom1To100()
    {
        YamlNode limit = s_document.Operation("assets.list").ParametersIn("query").Single(each => each.Get("name").Text() == "limit").Get("schema");

        Assert.Equal(("integer", "1", "100"), (limit.Get("type").Text(), limit.Get("minimum").Text(), limit.Get("maximum").Text()));
    }

    [Theory]
    [InlineData("AssetListResponse", "number")]
    [InlineData("AssetRetrieveResponse", "string")]
    public void CreationTimeIsANumberInTheListOnly(string component, string type)
    {
        YamlNode createdAt = s_document.Schemas.Get(component).Get("properties").Get("created_at");

        Assert.Equal([type, "null"], createdAt.Get("type").Texts());
        Assert.Equal(type == "number" ? null : "date-time", createdAt.Find("format").Text());
    }

    [Fact]
    public void NextCursorMayBeNullOrAbsent()
    {
        YamlNode meta = s_document.Schemas.Get("AssetsCursorPageMeta");

        Assert.Equal(["string", "null"], meta.Get("properties").Get("next_cursor").Get("type").Texts());
        Assert.Null(meta.Find("required"));
    }

    [Theory]
    [InlineData("unauthorized")]
    [InlineData("invalid_api_key")]
    [InlineData("forbidden")]
    [InlineData("invalid_json")]
    [InlineData("input_validation_error")]
    [InlineData("not_found")]
    [InlineData("insufficient_credits")]
    [InlineData("idempotency_duplicate")]
    [InlineData("rate_limited")]
    [InlineData("unknown_error")]
    public void KnownErrorCodesAreNamedButAnyTextIsAllowed(string code)
    {
        YamlNode schema = s_document.Schemas.Get("ErrorDetail").Get("properties").Get("code");

        Assert.Equal(["type", "description", "examples"], schema.MemberNames());
        Assert.Contains($"`{code}`", schema.Get("description").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorEnvelopeIsTheContracts()
    {
        Assert.Equal(["error"], s_document.Schemas.Get("ErrorResponse").Get("required").Texts());
        Assert.Equal(["code", "message"], s_document.Schemas.Get("ErrorDetail").Get("required").Texts());
        Assert.Equal(["code", "message", "fields"], s_document.Schemas.Get("ErrorDetail").Get("properties").MemberNames());
        Assert.Equal(["field", "message"], s_document.Schemas.Get("ErrorField").Get("required").Texts());
    }
}
