using FloraGen.Spec.Tests.Facts;
using FloraGen.Spec.Tests.Seed;

namespace FloraGen.Spec.Tests;

/// <summary>The reader that the comparison rests on. These run without the seed.</summary>
public sealed class SeedReaderTests
{
    [Fact]
    public void FieldsKeepEveryFact()
    {
        ModelFact model = Assert.Single(Read(
            """
            Leaf { id, kind, made_at, 1 more }
            id: string

            Leaf identifier

            kind: "oak" | "fern"
            One of the following:
            "oak"
            "fern"
            made_at: string | null

            When it grew

            formatdate-time
            tags?: Record<string, string>
            """));

        Assert.Equal(
            [
                "Leaf { id, kind, made_at, 1 more }",
                "Leaf.id: string",
                "Leaf.kind: \"oak\" | \"fern\"",
                "Leaf.made_at: string | null (date-time)",
                "Leaf.tags?: Record<string, string>",
            ],
            model.ToLines());
        Assert.Equal(["Leaf identifier", null, "When it grew", null], model.Fields.Select(each => each.Description));
    }

    [Fact]
    public void InnerObjectsEndWhereTheirCountSays()
    {
        ModelFact model = Assert.Single(Read("Leaf { stem, name }\nstem?: Stem { x, y }\nx: number\ny: number\nname: string"));

        Assert.Equal(["Leaf.stem", "Leaf.stem.x", "Leaf.stem.y", "Leaf.name"], model.AllFields.Select(each => each.Path));
    }

    [Theory]
    [InlineData("Leaf { a, b }\na: string")]
    [InlineData("Leaf { a }\na: string\nb: string")]
    [InlineData("Leaf { a }\nb: string")]
    [InlineData("Leaf { a }\na: \"x\" | \"y\"\nOne of the following:\n\"x\"\n\"z\"")]
    [InlineData("Leaf")]
    public void TextThatContradictsItselfIsRefused(string text)
        => Assert.Throws<InvalidDataException>(() => Read(text));

    [Fact]
    public void OperationsKeepEveryFact()
    {
        SeedDocument seed = SeedDocument.Parse(
            """
            Docs
            Leaves
            All about leaves.
            Grow a leaf
            client.leaves.grow(LeafGrowParams { a, b, c, 2 more } body, RequestOptionsoptions?): Leaf { id }
            POST/leaves
            Find leaves
            client.leaves.find(LeafFindParams { cursor } query?, RequestOptionsoptions?): Page<Leaf { id } >
            GET/leaves
            Drop a leaf
            client.leaves.drop(stringleafID, RequestOptionsoptions?): Leaf { id }
            POST/leaves/{leafId}/drop
            ModelsExpand Collapse
            Leaf { id }
            id: string
            """);

        Assert.Equal(("Leaves", "All about leaves."), (seed.Resource, seed.Description));
        Assert.Equal(
            [
                new("leaves.grow", "Grow a leaf", "POST /leaves", "body LeafGrowParams { a, b, c, 2 more }", "Leaf { id }"),
                new("leaves.find", "Find leaves", "GET /leaves", "query? { cursor }", "Page<Leaf { id }>"),
                new OperationFact("leaves.drop", "Drop a leaf", "POST /leaves/{leafId}/drop", "path leafId", "Leaf { id }"),
            ],
            seed.Operations);
    }

    private static IReadOnlyList<ModelFact> Read(string text)
        => new SeedModelReader(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Read();
}
