using FloraGen.Spec.Tests.Document;
using FloraGen.Spec.Tests.Facts;
using FloraGen.Spec.Tests.Seed;

namespace FloraGen.Spec.Tests;

/// <summary>The document says what the seed says, no less and no more.</summary>
public sealed class SeedAgreementTests
{
    [SeedFact]
    public void ResourceIsTheSeeds()
    {
        SeedDocument seed = SeedDocument.Load();
        YamlNode tag = Assert.Single(SpecDocument.Load().Root.Get("tags").Items());

        Assert.Equal(seed.Resource, tag.Get("name").Text());
        Assert.Equal(seed.Description, tag.Get("description").Text());
    }

    [SeedFact]
    public void OperationsAreTheSeeds()
        => Assert.Equal(OperationsOf(SeedDocument.Load().Operations), OperationsOf(Read(SpecDocument.Load()).Operations));

    [SeedFact]
    public void FieldsAreTheSeedsInItsOrder()
        => Assert.Equal(LinesOf(SeedDocument.Load().Models), LinesOf(Read(SpecDocument.Load()).Models));

    [SeedFact]
    public void DescriptionsBeginWithTheSeeds()
        => Assert.Empty(MissingLabels(SpecDocument.Load()));

    [SeedTheory]
    [InlineData("asset_id:\n          type: string", "asset_id:\n          type: number")]
    [InlineData("type: [string, \"null\"]\n          description: Asset URL", "type: string\n          description: Asset URL")]
    [InlineData("description: Asset URL\n          format: uri", "description: Asset URL")]
    [InlineData("required: [asset_id, status, url, visibility", "required: [asset_id, url, visibility")]
    [InlineData("enum: [pending_upload, ready, failed]", "enum: [pending_upload, ready]")]
    [InlineData("const: POST", "const: PUT")]
    [InlineData("additionalProperties:\n            type: string", "additionalProperties:\n            type: number")]
    [InlineData("        node_id:\n", "        node_ids:\n")]
    [InlineData("        upload_url:\n", "        extra:\n          type: string\n        upload_url:\n")]
    public void ChangedFieldsAreNoticed(string text, string replacement)
    {
        SpecDocument broken = SpecDocument.LoadBroken(text, replacement);

        Assert.NotEqual(LinesOf(SeedDocument.Load().Models), LinesOf(Read(broken).Models));
    }

    [SeedTheory]
    [InlineData("operationId: assets.retry", "operationId: assets.again")]
    [InlineData("summary: List assets", "summary: Lists assets")]
    [InlineData("/assets/{assetId}/retry:", "/assets/{assetId}/again:")]
    [InlineData("        - name: project_id\n", "        - name: project\n")]
    [InlineData("        file_name:\n", "        file_name:\n          type: string\n        title:\n")]
    public void ChangedOperationsAreNoticed(string text, string replacement)
    {
        SpecDocument broken = SpecDocument.LoadBroken(text, replacement);

        Assert.NotEqual(OperationsOf(SeedDocument.Load().Operations), OperationsOf(Read(broken).Operations));
    }

    [SeedTheory]
    [InlineData("description: Upload form fields", "description: Form fields")]
    [InlineData("description: Asset source. More", "description: Source. More")]
    [InlineData("description: Asset creation time (ISO 8601 datetime). A", "description: Asset creation time (ISO 8601 datetimes). A")]
    public void ChangedDescriptionsAreNoticed(string text, string replacement)
        => Assert.NotEmpty(MissingLabels(SpecDocument.LoadBroken(text, replacement)));

    private static SpecFactReader Read(SpecDocument document) => new(document);

    /// <summary>A document keeps the operations of one path together, so their order cannot be the seed's.</summary>
    private static IEnumerable<OperationFact> OperationsOf(IEnumerable<OperationFact> operations)
        => operations.OrderBy(operation => operation.Id, StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(IEnumerable<ModelFact> models) => models.SelectMany(model => model.ToLines());

    private static IEnumerable<string> MissingLabels(SpecDocument document)
    {
        Dictionary<string, FieldFact> ours = Read(document).Models.SelectMany(model => model.AllFields)
            .ToDictionary(each => each.Path, each => each.Field);
        return from field in SeedDocument.Load().Models.SelectMany(model => model.AllFields)
               where field.Field.Description is not null
               let said = ours[field.Path].Description ?? ours[field.Path].TypeDescription ?? ""
               where said != field.Field.Description && !said.StartsWith(field.Field.Description + ". ", StringComparison.Ordinal)
               select $"{field.Path}: '{said}' does not begin with '{field.Field.Description}'";
    }
}
