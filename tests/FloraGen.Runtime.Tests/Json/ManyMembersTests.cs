using System.Text;
using System.Text.Json;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>What is counted in bits works behind the first 64 too.</summary>
public class ManyMembersTests
{
    public static TheoryData<int> Indexes { get; } = [0, 1, 63, 64, 65, 127, 128, 200];

    private static string[] Names { get; } = [.. Enumerable.Range(0, 201).Select(static index => $"m{index}")];

    private static readonly Dictionary<int, JsonMembers> s_known = new() { [0] = new(0, Names), [Names.Length] = new(Names.Length, Names) };

    [Theory]
    [MemberData(nameof(Indexes))]
    public void MemberIsSeenOnce(int index)
    {
        IEnumerable<int> twice = Enumerable.Range(0, Names.Length).Append(index);

        JsonReadException fault = Assert.Throws<JsonReadException>(() => Read(0, twice));

        Assert.Contains("twice", fault.Message);
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void FirstMissingMemberIsNamed(int missing)
    {
        JsonReadException fault = Assert.Throws<JsonReadException>(() => Read(Names.Length, Enumerable.Range(0, Names.Length - 1).Where(index => index != missing)));

        Assert.Equal($"m{missing}", fault.Member);
    }

    [Fact]
    public void MembersAreFoundInAnyOrder()
    {
        int[] backwards = [.. Enumerable.Range(0, Names.Length).Reverse()];

        Assert.Equal(backwards, Read(Names.Length, backwards));
        Assert.Equal(backwards, Read(Names.Length, backwards));
        Assert.Equal([5, 3], Read(0, [5, 3]));
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

    /// <summary>Reads an object of these members.</summary>
    /// <returns>The places under which they were found.</returns>
    private static List<int> Read(int required, IEnumerable<int> indexes)
    {
        JsonMembers known = s_known[required];
        string json = "{" + string.Join(',', indexes.Select(static index => $"\"{Names[index]}\":0")) + "}";
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        RecordReader members = new(ref reader, known);
        List<int> found = [];
        while (members.Next(ref reader))
        {
            found.Add(members.Index);
        }

        Assert.Same(AdditionalProperties.Empty, members.End(ref reader));
        return found;
    }

    private static Utf8JsonReader OnNull()
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("null"));
        reader.Read();
        return reader;
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void CopyDiffersInOneMemberAndLeavesTheOthers(int index)
    {
        MemberBits bits = default;
        _ = bits.Add(2);
        _ = bits.Add(130);

        MemberBits with = bits.WithBit(index, true), without = with.WithBit(index, false);

        Assert.True(with.Has(index));
        Assert.False(bits.Has(index));
        Assert.False(without.Has(index));
        Assert.All([with, without], static copy => Assert.True(copy.Has(2) && copy.Has(130)));
    }
}
