using FloraGen.Model;
using FloraGen.Model.Types;
using static FloraGen.Tests.Types.Models;

namespace FloraGen.Tests.Types;

/// <summary>What members of a record can be beside texts and numbers.</summary>
public class RecordTests
{
    private static readonly ApiEnum s_level = Enum("Level", "1", "-2", "10.0", "10", "1.5") with { IsNumeric = true };

    private static readonly ApiModel s_levels = ModelOf(
        s_level,
        Record(
            "Thing",
            Member("level", Named("Level")),
            Member("levels", ListOf(Named("Level")), isRequired: false),
            Member("by", MapOf(Named("Level")), isRequired: false)));

    private static readonly ApiModel s_formats = ModelOf(Record(
        "Thing",
        Member("u", Of(ApiPrimitive.UInt32), isRequired: false),
        Member("l", Of(ApiPrimitive.UInt64), isRequired: false),
        Member("t", Of("time"), isRequired: false),
        Member("d", Of("duration"), isRequired: false),
        Member("ts", ListOf(Of("time")), isRequired: false),
        Member("ds", MapOf(Of("duration", isNullable: true)), isRequired: false)));

    private static readonly ApiModel s_optional = ModelOf(
        Enum("Size", "small"),
        Record(
            "Patch",
            Member("name", Text, isRequired: false) with { IsOptionalValue = true },
            Member("count", Of(ApiPrimitive.Int64, isNullable: true), isRequired: false) with { IsOptionalValue = true },
            Member("size", Named("Size"), isRequired: false) with { IsOptionalValue = true },
            Member("tags", ListOf(Text), isRequired: false) with { IsOptionalValue = true },
            Member("sizes", ListOf(Named("Size")), isRequired: false) with { IsOptionalValue = true },
            Member("id", Named("Id"), isRequired: false) with { IsOptionalValue = true }),
        Union("Id", Text, Of(ApiPrimitive.Int64)));

    private static readonly ApiModel s_many = ModelOf(Record(
        "Wide",
        [.. Enumerable.Range(0, 72).Select(static index => Member($"m{index}", ListOf(Text), isRequired: false) with { IsOptionalValue = true })]));

    private static readonly ApiModel s_entries = ModelOf(
        Enum("Size", "small"),
        Record("Counts", Member("total", Of(ApiPrimitive.Int32))) with { Entries = Of(ApiPrimitive.Int32) },
        Record("Sizes", Member("entries", Text, isRequired: false)) with { Entries = Named("Size") });

    [Theory]
    [InlineData("""{"level":1}""")]
    [InlineData("""{"level":-2,"levels":[1,10]}""")]
    [InlineData("""{"level":7}""")]
    [InlineData("""{"level":1.5}""")]
    [InlineData("""{"level":1,"levels":[1,99]}""")]
    [InlineData("""{"level":1,"by":{"a":10,"b":0.5}}""")]
    public void NumbersOfAnEnumComeBackAsTheyWere(string json)
        => Assert.Equal(json, ModelProgram.Run(s_levels, "return Again<Thing>(input);", json));

    [Fact]
    public void NumberOfAnEnumHasAName() => Assert.Equal("_1 Unrecognized _10 -2 True", ModelProgram.Run(s_levels, """
        Thing thing = Read<Thing>("{\"level\":1.0,\"levels\":[3,10]}");
        bool known = LevelExtensions.TryParse(-2, out Level level);
        return $"{thing.Level} {thing.Levels![0]} {thing.Levels[1]} {level.ToWireNumber()} {known && !LevelExtensions.TryParse(3, out _)}";
        """));

    [Theory]
    [InlineData("""{"u":4294967295,"l":18446744073709551615}""", null)]
    [InlineData("""{"u":1.0,"l":18446744073709551615.0}""", """{"u":1,"l":18446744073709551615}""")]
    [InlineData("""{"u":-1}""", "$.u")]
    [InlineData("""{"u":4294967296}""", "$.u")]
    [InlineData("""{"l":18446744073709551616}""", "$.l")]
    [InlineData("""{"t":"09:30","ts":["23:59:59.5","00:00:00Z"]}""", """{"t":"09:30:00","ts":["23:59:59.5","00:00:00"]}""")]
    [InlineData("""{"t":"25:00"}""", "$.t")]
    [InlineData("""{"d":"P1W","ds":{"a":null,"b":"-PT1.5S"}}""", """{"d":"P7D","ds":{"a":null,"b":"-PT1.5S"}}""")]
    [InlineData("""{"d":"P1X"}""", "$.d")]
    public void FormatsAreReadAndWritten(string json, string? expected) => Assert.Equal(expected ?? json, ModelProgram.Run(s_formats, """
        try { return Again<Thing>(input); }
        catch (JsonException fault) { return MyApp.Shop.Internal.JsonPathFinder.Find(System.Text.Encoding.UTF8.GetBytes(input), fault); }
        """, json));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":null,"count":null,"size":null,"tags":null,"sizes":null,"id":null}""")]
    [InlineData("""{"name":"x","count":1,"size":"small","tags":["a"],"sizes":["small"],"id":"x"}""")]
    [InlineData("""{"size":"huge","sizes":["small","huge"]}""")]
    public void AbsentNullAndAValueAreThree(string json) => Assert.Equal(json + " True", ModelProgram.Run(
        s_optional, """return Again<Patch>(input) + " " + (Read<Patch>(input) == Read<Patch>(input) && Read<Patch>(input).GetHashCode() == Read<Patch>(input).GetHashCode());""", json));

    [Fact]
    public void OptionalValueIsSaidInItsOwnWords() => Assert.Equal("""{"name":null,"count":5,"size":"small","tags":["a"],"id":7} {}""", ModelProgram.Run(s_optional, """
        Patch patch = new() { Name = null, Count = 5, Size = Size.Small, Tags = ["a"], Id = (Id)7L };
        return Write(patch) + " " + Write(new Patch());
        """));

    [Fact]
    public void ListRemembersThatNullWasAssigned() => Assert.Equal("""{"tags":null} {"tags":["a"]} {} {"tags":null} {"tags":["b"],"sizes":null}""", ModelProgram.Run(s_optional, """
        Patch cleared = new() { Tags = null };
        Patch set = cleared with { Tags = ["a"] };
        List<string> list = ["b"];
        return $"{Write(cleared)} {Write(set)} {Write(new Patch())} {Write(set with { Tags = null })} {Write(new Patch { Tags = list, Sizes = null })}";
        """));

    [Fact]
    public void ListBehindManyMembersRemembersIt() => Assert.Equal("""{"m70":null} {} {"m70":[],"m71":null}""", ModelProgram.Run(s_many, """
        Wide one = new() { M70 = null };
        Wide other = one with { M70 = [], M71 = null };
        return $"{Write(one)} {Write(new Wide())} {Write(other)}";
        """));

    [Theory]
    [InlineData("""{"total":3,"a":1,"b":2}""", "a=1,b=2 0")]
    [InlineData("""{"total":3}""", " 0")]
    [InlineData("""{"total":3,"a":"x","b":2}""", "b=2 1")]
    public void MembersWithoutANameAreTyped(string json, string expected) => Assert.Equal(expected + " True", ModelProgram.Run(s_entries, """
        Counts counts = Read<Counts>(input);
        bool isSame = counts == Read<Counts>(Again<Counts>(input)) && counts != counts with { Entries = new Dictionary<string, int>() { ["z"] = 1 } };
        return string.Join(",", counts.Entries.Select(entry => $"{entry.Key}={entry.Value}")) + $" {counts.AdditionalProperties.Count} {isSame}";
        """, json));

    [Fact]
    public void MemberNamedEntriesKeepsItsName() => Assert.Equal("""x small {"entries":"x","a":"small","b":"huge"}""", ModelProgram.Run(s_entries, """
        Sizes sizes = Read<Sizes>("{\"entries\":\"x\",\"b\":\"huge\",\"a\":\"small\"}");
        return $"{sizes.Entries} {sizes.AdditionalEntries["a"].ToWireString()} {Write(sizes)}";
        """));

    [Fact]
    public void MemberThatStandsTwiceIsAFaultInEntriesToo() => Assert.Equal("fault", ModelProgram.Run(s_entries, """
        try { return Again<Counts>("{\"total\":1,\"a\":1,\"a\":\"x\"}"); } catch (JsonException) { return "fault"; }
        """));

    [Fact]
    public void FixedValuesNeedNotBeGiven() => Assert.Equal("""{"kind":"big","level":10,"version":2,"rate":0.5,"exact":1.10,"on":true,"id":9007199254740993,"Size":"s"}""", ModelProgram.Run(
        ModelOf(
            Enum("Size", "small", "big"),
            s_level,
            Record(
                "Thing",
                Member("kind", Named("Size")) with { Constant = "big" },
                Member("level", Named("Level")) with { Constant = "10" },
                Member("version", Of(ApiPrimitive.Int32)) with { Constant = "2" },
                Member("rate", Of(ApiPrimitive.Double)) with { Constant = "0.5" },
                Member("exact", Of(ApiPrimitive.Decimal)) with { Constant = "1.10" },
                Member("on", Of(ApiPrimitive.Boolean)) with { Constant = "true" },
                Member("id", Of(ApiPrimitive.Int64)) with { Constant = "9007199254740993" },
                Member("Size", Text) with { Constant = "s" })),
        "return Write(new Thing());"));

    [Fact]
    public void DefaultsAndBoundsAreInTheDocs()
    {
        string file = ModelProgram.File(
            ModelOf(Record(
                "Thing",
                Member("limit", Of(ApiPrimitive.Int32), isRequired: false) with { Description = "How many", Default = "20", Constraints = "1 to 100" },
                Member("told", Of(ApiPrimitive.Int32), isRequired: false) with { Description = "From 1 to 100. The default is 3.", Default = "3", Constraints = "1 to 100" })),
            "Thing");

        Assert.Contains("/// <summary>How many. 1 to 100. Default: 20.</summary>", file, StringComparison.Ordinal);
        Assert.Contains("/// <summary>From 1 to 100. The default is 3.</summary>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordsThatNoUnionHasAreAsTheyWere()
        => Assert.DoesNotContain("JsonFit", ModelProgram.File(ModelOf(Record("Thing", Member("a", Text))), "Thing"), StringComparison.Ordinal);

    [Fact]
    public void FileInARecordCompiles() => ModelProgram.Compile(ModelOf(
        Record("Upload", Member("file", Of(ApiPrimitive.Binary)), Member("more", ListOf(Of(ApiPrimitive.Binary)), isRequired: false)),
        Union("Part", Of(ApiPrimitive.Binary), Text, Named("Upload"))));
}
