using FloraGen.Reading.Text;

namespace FloraGen.Tests.Reading;

public class JsonPointerTests
{
    [Theory]
    [InlineData("/assets/{id}", "#/~1assets~1{id}")]
    [InlineData("a~b", "#/a~0b")]
    [InlineData("50%", "#/50%25")]
    [InlineData("", "#/")]
    public void KeysAreEscapedAndFoundAgain(string key, string pointer)
    {
        Assert.Equal(pointer, JsonPointer.Append(JsonPointer.Root, key));
        Assert.Equal(key, JsonPointer.LastKey(pointer));
        Assert.Equal([key], JsonPointer.Keys(pointer));
    }
}
