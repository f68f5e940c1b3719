using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Reading;

public class SpecTreeTests
{
    [Fact]
    public void ReferencesOnTheWayAreFollowed()
    {
        SpecTree tree = ReadDocument.Tree("""
            use: { $ref: '#/shared' }
            shared: { inner: { x: 1 } }
            """);

        Assert.Equal("1", ((SpecScalar)tree.Find("#/use/inner/x")!.Node).Text);
        Assert.Equal("#/shared/inner", tree.Find("#/use/inner")!.Pointer);
    }

    [Fact]
    public void CircleOfReferencesEnds()
    {
        SpecTree tree = ReadDocument.Tree("""
            a: { $ref: '#/b' }
            b: { $ref: '#/a' }
            """);

        Assert.Null(tree.Find("#/a/x"));
        Assert.Null(tree.Find("#/a"));
    }

    [Fact]
    public void NameMayHaveTheSignThatStartsAnAnchor()
    {
        SpecTree tree = ReadDocument.Tree("s: { 'C#': { type: string } }");

        Assert.Equal("#/s/C#", tree.Target(tree.Root, "#/s/C#")!.Pointer);
    }

    [Fact]
    public void ReferenceThatLeadsOverItselfEnds()
    {
        SpecTree tree = ReadDocument.Tree("""
            a: { $ref: '#/a/b' }
            c: { $ref: '#/d/x' }
            d: { $ref: '#/c/y' }
            """);

        Assert.Null(tree.Find("#/a/x"));
        Assert.Null(tree.Find("#/c"));
    }

    [Fact]
    public void PlaceOfWhatIsMissingIsThatOfWhatIsThere()
    {
        SpecTree tree = ReadDocument.Tree("a:\n  b: 1");

        Assert.Equal(1, tree.LocationOf("#/a/b/c").Line);
        Assert.Equal(0, tree.LocationOf("#/a/x").Line);
    }

    [Theory]
    [InlineData("#node", "#/s/Tree")]
    [InlineData("https://example.com/tree", "#/s/Tree")]
    [InlineData("#/s/Tree/$defs/leaf", "#/s/Tree/$defs/leaf")]
    public void SchemasAreFoundByWhatTheyCallThemselves(string reference, string pointer)
    {
        SpecTree tree = ReadDocument.Tree("""
            s:
              Tree: { $id: 'https://example.com/tree', $anchor: node, $defs: { leaf: { type: string } } }
            """);

        Assert.Equal(pointer, tree.Target(tree.Root, reference)!.Pointer);
    }

    [Fact]
    public void SchemaWithAnIdIsADocumentOfItsOwn()
    {
        SpecTree tree = ReadDocument.Tree("""
            s:
              Tree: { $id: 'https://example.com/tree', $defs: { leaf: { type: string } }, items: { $ref: '#/$defs/leaf' } }
            """);

        Assert.Equal("#/s/Tree/$defs/leaf", tree.Follow(tree.Find("#/s/Tree")!["items"]!)!.Pointer);
    }
}
