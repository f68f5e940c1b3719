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

        nulls.Add(index);

        Assert.Equal([index], Enumerable.Range(0, 400).Where(nulls.Has));
        Assert.True(nulls.Equals(default));
        Assert.Equal(default(ExplicitNulls).GetHashCode(), nulls.GetHashCode());
    }

    /// <summary>One that must be there is written in any case.</summary>
    [Fact]
    public void OnlyOptionalMembersThatAreNullAreRemembered()
    {
        Utf8JsonReader reader = new("""{"required":null,"null":null,"value":1}"""u8);
        Assert.True(reader.Read());
        RecordReader members = new(ref reader, new JsonMembers(1, "required", "null", "value"));
        List<bool> found = [];
        while (members.Next(ref reader))
        {
            found.Add(members.IsNull(ref reader));
        }

        Assert.Equal([true, true, false], found);
        Assert.Equal([1], Enumerable.Range(0, 400).Where(members.Nulls.Has));
    }

    /// <summary>A list of records with the same nulls keeps one object for all.</summary>
    [Theory]
    [InlineData("""{"m1":null,"m2":null}""", """{"m2":null,"m1":null}""", true)]
    [InlineData("""{"m1":null,"m2":null}""", """{"m1":null}""", false)]
    [InlineData("""{"m1":null,"m100":null}""", """{"m1":null,"m101":null}""", false)]
    [InlineData("""{"m1":null}""", """{"m1":null,"m101":null}""", false)]
    public void RecordsWithTheSameNullsShareThem(string first, string second, bool isShared)
    {
        JsonMembers known = new(0, Names);

        Assert.Equal(isShared, ReferenceEquals(Kept(first), Kept(second)));
        Assert.Equal(Kept(first), Kept(second));

        AdditionalProperties Kept(string json)
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
            Assert.True(reader.Read());
            RecordReader members = new(ref reader, known);
            while (members.Next(ref reader))
            {
                _ = members.IsNull(ref reader);
            }

            return members.End(ref reader);
        }
    }

    /// <summary>Reads an object of these members.</summary>
    /// <returns>The indexes under which they were found.</returns>
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
