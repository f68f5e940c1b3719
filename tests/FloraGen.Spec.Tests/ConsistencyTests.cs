using FloraGen.Spec.Tests.Checks;
using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests;

/// <summary>The document agrees with itself. Each check is shown mistakes too, so that none of them passes by being blind.</summary>
public sealed class ConsistencyTests
{
    [Fact]
    public void ReferencesResolveAndComponentsAreUsed() => Assert.Empty(ComponentCheck.Problems(SpecDocument.Load()));

    [Theory]
    [InlineData("#/components/responses/NotFound\"", "#/components/responses/Missing\"")]
    [InlineData("#/components/schemas/AssetsCursorPageMeta\"", "#/components/schemas/ErrorField\"")]
    [InlineData("- bearerAuth: []", "- {}")]
    [InlineData("  headers:\n    RequestId:", "  headers:\n    Spare:\n      description: Not used\n    RequestId:")]
    public void BrokenReferencesAreNoticed(string text, string replacement)
        => Assert.NotEmpty(ComponentCheck.Problems(SpecDocument.LoadBroken(text, replacement)));

    [Fact]
    public void SchemasAreCompleteAndDescribed() => Assert.Empty(SchemaCheck.Problems(SpecDocument.Load()));

    [Theory]
    [InlineData("required: [field, message]", "required: [field, massage]")]
    [InlineData("enum: [url, signed_url]", "enum: [url, signed_url, direct]")]
    [InlineData("          description: Asset width\n", "")]
    [InlineData("      description: What went wrong.\n", "")]
    public void IncompleteSchemasAreNoticed(string text, string replacement)
        => Assert.NotEmpty(SchemaCheck.Problems(SpecDocument.LoadBroken(text, replacement)));

    [Fact]
    public void ExamplesMatchTheirSchemas() => Assert.Empty(ExampleCheck.Problems(SpecDocument.Load()));

    [Theory]
    [InlineData("status: pending_upload", "status: waiting")]
    [InlineData("                  workspace_id: ws_garden\n", "")]
    [InlineData("workspace_id: ws_garden\n                  content_type", "workspace_id: garden\n                  content_type")]
    [InlineData("file_name: tulip.png", "filename: tulip.png")]
    [InlineData("created_at: 1773997200", "created_at: \"1773997200\"")]
    [InlineData("created_at: \"2026-03-20T09:00:00Z\"", "created_at: 2026")]
    [InlineData("created_at: \"2026-03-20T09:00:00Z\"", "created_at: \"2026-03-20\"")]
    [InlineData("content_type: image/jpeg", "content_type: null")]
    [InlineData("url: https://uploads.example.com/bucket", "url: bucket")]
    [InlineData("                      method: POST", "                      method: PUT")]
    [InlineData("next_cursor: page-2", "next_cursor: 2")]
    [InlineData("examples: [not_found, rate_limited]", "examples: [404]")]
    [InlineData("examples: [req_3f9b1c]", "examples: [3f9b1c]")]
    [InlineData("                  code: forbidden\n", "")]
    [InlineData("          examples:\n            key:", "          x-examples:\n            key:")]
    public void WrongExamplesAreNoticed(string text, string replacement)
        => Assert.NotEmpty(ExampleCheck.Problems(SpecDocument.LoadBroken(text, replacement)));

    [Fact]
    public void OperationsShareTheirRules() => Assert.Empty(OperationCheck.Problems(SpecDocument.Load()));

    [Theory]
    [InlineData("operationId: assets.retry", "operationId: asset.retry")]
    [InlineData("operationId: assets.retry", "operationId: assets.list")]
    [InlineData("/assets/{assetId}/retry:", "/assets/{id}/retry:")]
    [InlineData("        minLength: 1\n", "")]
    [InlineData("        - $ref: \"#/components/parameters/IdempotencyKey\"\n", "")]
    [InlineData("      in: header\n", "      in: header\n      required: true\n")]
    [InlineData("        \"402\":\n          $ref: \"#/components/responses/PaymentRequired\"\n", "")]
    [InlineData("          headers:\n            request-id:\n              $ref: \"#/components/headers/RequestId\"\n", "")]
    [InlineData("#/components/schemas/ErrorResponse\"", "#/components/schemas/ErrorDetail\"")]
    public void OperationsWithoutARuleAreNoticed(string text, string replacement)
        => Assert.NotEmpty(OperationCheck.Problems(SpecDocument.LoadBroken(text, replacement)));

    [Fact]
    public void ExtensionsNameWhatExists() => Assert.Empty(ExtensionCheck.Problems(SpecDocument.Load()));

    [Theory]
    [InlineData("finalErrorCodes: [idempotency_duplicate]", "finalErrorCodes: []")]
    [InlineData("`idempotency_duplicate`", "`duplicate`")]
    [InlineData("pending: [pending_upload]", "pending: [pending]")]
    [InlineData("cursor: meta.next_cursor", "cursor: meta.next")]
    [InlineData("items: assets", "items: data")]
    [InlineData("parameter: cursor", "parameter: after")]
    [InlineData("x-floragen-failure: [failed]", "x-floragen-failure: [ready]")]
    [InlineData("fields: form_fields", "fields: fields")]
    [InlineData("        file: file_field\n", "")]
    public void ExtensionsThatNameNothingAreNoticed(string text, string replacement)
        => Assert.NotEmpty(ExtensionCheck.Problems(SpecDocument.LoadBroken(text, replacement)));
}
