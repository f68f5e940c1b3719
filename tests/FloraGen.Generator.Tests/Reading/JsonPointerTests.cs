using FloraGen.Reading.Text;

namespace FloraGen.Tests.Reading;

public class JsonPointerTests
{
    [Theory]
    [InlineData("/assets/{id}", "#/~1assets~1{id}")]
    [InlineData("a~b", "#/a~0b")]
    [InlineData("", "#/")]
    public void KeysAreEscapedAndFoundAgain(string key, string pointer)
    {
        SpecMapping root = new(new("spec", 0, 0));
        SpecScalar value = new(new("spec", 1, 1), "found", SpecScalarKind.String);
        Assert.True(root.TryAdd(key, new("spec", 1, 0), value));

        Assert.Equal(pointer, JsonPointer.Append(JsonPointer.Root, key));
        Assert.Same(value, JsonPointer.Resolve(root, pointer));
        Assert.Equal(key, JsonPointer.LastKey(pointer));
    }

    [Fact]
    public void ReferencesOnTheWayAreFollowed()
    {
        SpecNode root = SpecText.Parse("spec.yaml", """
            use: { $ref: '#/shared' }
            shared: { inner: { x: 1 } }
            """, default);

        Assert.Equal("1", ((SpecScalar)JsonPointer.Resolve(root, "#/use/inner/x")!).Text);
    }

    [Fact]
    public void CircleOfReferencesEnds()
    {
        SpecNode root = SpecText.Parse("spec.yaml", """
            a: { $ref: '#/b' }
            b: { $ref: '#/a' }
            """, default);

        Assert.Null(JsonPointer.Resolve(root, "#/a/x"));
    }

    [Fact]
    public void PlaceOfWhatIsMissingIsThatOfWhatIsThere()
    {
        SpecNode root = SpecText.Parse("spec.yaml", "a:\n  b: 1", default);

        Assert.Equal(1, JsonPointer.PlaceOf(root, "#/a/b/c").Line);
        Assert.Equal(0, JsonPointer.PlaceOf(root, "#/a/x").Line);
    }
}
