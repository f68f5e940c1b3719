using FloraGen.Spec.Tests.Document;
using FloraGen.Spec.Tests.Facts;
using FloraGen.Spec.Tests.Readme;
using FloraGen.Spec.Tests.Seed;

namespace FloraGen.Spec.Tests;

/// <summary>The README gives a source for everything in the document, and for nothing else.</summary>
public sealed class ReadmeTests
{
    private static readonly SpecDocument s_document = SpecDocument.Load();
    private static readonly SpecReadme s_readme = SpecReadme.Load();

    [Fact]
    public void EveryComponentHasASource()
        => Assert.Equal(
            s_document.Components.Members().SelectMany(kind => kind.Value.MemberNames()).Order(StringComparer.Ordinal),
            s_readme.Components.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryFieldHasOneSource()
    {
        IEnumerable<string> declared = from schema in s_document.Schemas.Members()
                                       from property in schema.Value.Find("properties").MemberNames()
                                       select $"{schema.Name}.{property}";

        Assert.Equal(
            declared.Order(StringComparer.Ordinal),
            s_readme.Fields.Select(each => $"{each.Component}.{each.Field}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SourcesAreTheOnesExplained()
        => Assert.All(s_readme.Fields, each =>
        {
            Assert.Contains(each.Shape, new[] { "seed", "contract", "seed and contract" });
            Assert.Contains(each.Description, new[] { "seed", "seed, then ours", "ours", "component" });
        });

    [Fact]
    public void FieldsDescribedByTheirTypeAreReferences()
        => Assert.All(s_readme.Fields, each =>
        {
            YamlNode property = s_document.Schemas.Get(each.Component).Get("properties").Get(each.Field);
            Assert.Equal(each.Description == "component", property.Find("description") is null);
        });

    [Fact]
    public void EveryOperationAndParameterHasASource()
    {
        IEnumerable<string> named = s_document.Operations
            .SelectMany(operation => operation.Parameters.Select(parameter => parameter.Get("name").Text()!).Append(operation.Id));

        Assert.Empty(named.Except(s_readme.OperationNames));
        Assert.Equal(["AssetCreateParams"], s_readme.OperationNames.Except(named));
    }

    [Fact]
    public void EveryExtensionHasASource()
    {
        IEnumerable<string> written = s_document.Root.WithDescendants()
            .SelectMany(node => node.MemberNames())
            .Where(name => name.StartsWith("x-", StringComparison.Ordinal))
            .Distinct();

        Assert.Equal(written.Order(StringComparer.Ordinal), s_readme.Extensions.Order(StringComparer.Ordinal));
    }

    [SeedFact]
    public void WhatIsSaidToBeTheSeedsIs()
    {
        IReadOnlyList<FieldSource> fromSeed =
        [
            .. SeedDocument.Load().Models.SelectMany(model => model.AllFields)
                .Zip(new SpecFactReader(s_document).Models.SelectMany(model => model.AllFields))
                .Select(pair => new FieldSource(pair.Second.Field.Owner, pair.Second.Field.Name, "seed", DescriptionSource(pair.First.Field, pair.Second.Field)))
                .Distinct(),
        ];

        Assert.Equal(
            fromSeed.Select(each => each.ToString()).Order(StringComparer.Ordinal),
            s_readme.Fields.Where(each => each.Shape == "seed").Select(each => each.ToString()).Order(StringComparer.Ordinal));
    }

    private static string DescriptionSource(FieldFact seed, FieldFact ours)
    {
        if (ours.Description is null)
        {
            return "component";
        }

        if (seed.Description is null)
        {
            return "ours";
        }

        return ours.Description == seed.Description ? "seed" : "seed, then ours";
    }
}
