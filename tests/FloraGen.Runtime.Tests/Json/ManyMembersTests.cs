using System.Text;
using System.Text.Json;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>What is counted in bits works behind the first 64 too.</summary>
public class ManyMembersTests
{
    public static TheoryData<int> Indexes { get; } = [0, 1, 63, 64, 65, 127, 128, 200];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void MemberIsSeenOnce(int index)
    {
        SeenMembers seen = default;
        Utf8JsonReader reader = OnNull();
        for (int other = 0; other <= 200; other++)
        {
            seen.Once(ref reader, other);
        }

        Assert.Throws<JsonReadException>(() =>
        {
            Utf8JsonReader again = OnNull();
            SeenMembers copy = seen;
            copy.Once(ref again, index);
        });
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void FirstMissingMemberIsNamed(int missing)
    {
        string[] names = [.. Enumerable.Range(0, 201).Select(static index => $"m{index}")];
        SeenMembers seen = default;
        Utf8JsonReader reader = OnNull();
        foreach (int index in Enumerable.Range(0, 201).Where(index => index != missing && index != 200))
        {
            seen.Once(ref reader, index);
        }

        JsonReadException fault = Assert.Throws<JsonReadException>(() =>
        {
            Utf8JsonReader end = OnNull();
            SeenMembers copy = seen;
            copy.RequireFirst(ref end, 201, names);
        });

        Assert.Equal($"m{missing}", fault.Member);
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void NullIsRememberedForItsMemberOnly(int index)
    {
        ExplicitNulls nulls = default;
        Utf8JsonReader reader = OnNull();

        Assert.True(nulls.Saw(ref reader, index));

        Assert.Equal([index], Enumerable.Range(0, 400).Where(nulls.Has));
        Assert.True(nulls.Equals(default));
        Assert.Equal(default(ExplicitNulls).GetHashCode(), nulls.GetHashCode());
    }

    [Fact]
    public void ValueIsNotRememberedAsNull()
    {
        ExplicitNulls nulls = default;
        Utf8JsonReader reader = new("1"u8);
        reader.Read();

        Assert.False(nulls.Saw(ref reader, 3));
        Assert.False(nulls.Has(3));
    }

    private static Utf8JsonReader OnNull()
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("null"));
        reader.Read();
        return reader;
    }
}
