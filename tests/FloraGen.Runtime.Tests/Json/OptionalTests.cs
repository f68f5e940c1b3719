using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

public class OptionalTests
{
    [Fact]
    public void AbsentNullAndAValueDiffer()
    {
        Optional<string?> absent = default;
        Optional<string?> none = null;
        Optional<string?> text = "x";

        Assert.Equal([false, true, true], new[] { absent, none, text }.Select(static item => item.HasValue));
        Assert.Equal(3, new HashSet<Optional<string?>> { absent, none, text, "x", Optional.Of<string?>(null) }.Count);
        Assert.Equal(["", "null", "x"], new[] { absent, none, text }.Select(static item => item.ToString()));
        Assert.Equal([null, null, "x"], new[] { absent, none, text }.Select(static item => item.GetValueOrDefault()));
        Assert.True(text == "x" && absent != none);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
    }

    [Fact]
    public void ListsInItAreComparedByContent()
    {
        Optional<IReadOnlyList<int>?> one = new([1, 2]);
        Optional<IReadOnlyList<int>?> same = new([1, 2]);

        Assert.True(ValueEquality.Optionals(one, same, static (x, y) => ValueEquality.Lists(x, y)));
        Assert.False(ValueEquality.Optionals(one, default, static (x, y) => ValueEquality.Lists(x, y)));
        Assert.Equal(
            ValueEquality.OptionalHash(one, static x => ValueEquality.ListHash(x)),
            ValueEquality.OptionalHash(same, static x => ValueEquality.ListHash(x)));
    }
}
