using FloraGen.Model;
using FloraGen.Model.Types;
using static FloraGen.Tests.Types.Models;

namespace FloraGen.Tests.Types;

/// <summary>A union is made of any of its types, tells which it is, and loses nothing.</summary>
public class UnionTests
{
    private static readonly ApiModel s_pets = ModelOf(
        Record("Cat", Member("kind", Text), Member("lives", Of(ApiPrimitive.Int32))),
        Record("Dog", Member("kind", Text), Member("bark", Text)),
        Union("Pet", "kind", Case(Named("Cat"), "cat", "kitten"), Case(Named("Dog"), "dog")));

    private static readonly ApiModel s_values = ModelOf(
        Enum("Size", "small", "big"),
        Record("Box", Member("width", Of(ApiPrimitive.Double)), Member("note", Text, isRequired: false)),
        Union(
            "Anything",
            Text,
            Named("Size"),
            Of(ApiPrimitive.Int64),
            Of(ApiPrimitive.Double),
            Of(ApiPrimitive.Boolean),
            Of("date-time"),
            ListOf(Text),
            ListOf(Of(ApiPrimitive.Int32)),
            MapOf(Named("Anything")),
            Named("Box")));

    [Theory]
    [InlineData("""{"lives":9,"kind":"cat"}""", "Cat")]
    [InlineData("""{"kind":"k\u0069tten","lives":9}""", "Cat")]
    [InlineData("""{"kind":"dog","bark":"wau"}""", "Dog")]
    [InlineData("""{"kind":"cow","milk":true}""", "JsonElement")]
    [InlineData("""{"bark":"wau","kind":null}""", "JsonElement")]
    [InlineData("\"cat\"", "JsonElement")]
    [InlineData("null", "JsonElement")]
    public void DiscriminatorNamesTheCaseWhereverItStands(string json, string type)
        => Assert.Equal(type, Run(s_pets, "return Read<Pet>(input).Value!.GetType().Name;", json));

    [Fact]
    public void KindThatIsNewerThanTheClientComesBackAsItWas()
        => Assert.Equal("""{"kind":"cow","milk":[1.0]}""", Run(s_pets, """return Again<Pet>("{\"kind\":\"cow\",\"milk\":[1.0]}");"""));

    [Fact]
    public void CaseThatTheDiscriminatorNamesIsReadAsThatOrNotAtAll() => Assert.Contains("$.lives", Run(s_pets, """
        try { return Write(Read<Pet>("{\"kind\":\"cat\",\"bark\":\"wau\"}")); }
        catch (JsonException fault) { return MyApp.Shop.Internal.JsonPathFinder.Find("{\"kind\":\"cat\",\"bark\":\"wau\"}"u8, fault); }
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"x\"", "String")]
    [InlineData("\"small\"", "Size")]
    [InlineData("\"huge\"", "String")]
    [InlineData("1", "Int64")]
    [InlineData("1.5", "Double")]
    [InlineData("1e300", "Double")]
    [InlineData("99999999999999999999", "Double")]
    [InlineData("1e999", "JsonElement")]
    [InlineData("true", "Boolean")]
    [InlineData("\"2024-01-02T03:04:05Z\"", "DateTimeOffset")]
    [InlineData("[]", "List`1 String")]
    [InlineData("[\"a\"]", "List`1 String")]
    [InlineData("[1]", "List`1 Int32")]
    [InlineData("[1,\"a\"]", "JsonElement")]
    [InlineData("[[1]]", "JsonElement")]
    [InlineData("""{"width":1.5}""", "Box")]
    [InlineData("""{"width":1.5,"note":null}""", "Box")]
    [InlineData("""{"width":"wide"}""", "OrderedMap`1 Anything")]
    [InlineData("""{"a":{"width":2},"b":[[]]}""", "OrderedMap`1 Anything")]
    [InlineData("""{"a":null}""", "JsonElement")]
    [InlineData("null", "JsonElement")]
    public void ShapeTellsTheCaseAndComesBackAsItWas(string json, string type)
    {
        string result = Run(s_values, """
            Anything value = Read<Anything>(input);
            Type type = value.Value!.GetType();
            bool isSame = value == Read<Anything>(input) && value.GetHashCode() == Read<Anything>(input).GetHashCode();
            return type.Name + string.Concat(type.GetGenericArguments().Select(item => " " + item.Name)) + " " + isSame + " " + Write(value);
            """, json);

        Assert.Equal($"{type} True {json.Replace("1e300", "1E+300", StringComparison.Ordinal).Replace("99999999999999999999", "1E+20", StringComparison.Ordinal)}", result);
    }

    [Fact]
    public void UnionIsMadeOfItsTypesAndTakenApart() => Assert.Equal("cat 9 | 5 | [a, b] | 2 | none | wide", Run(s_values with
    {
        Records = s_values.Records.Append(Record("Cat", Member("lives", Of(ApiPrimitive.Int32)))).ToEquatableArray(),
    }, """
        Anything number = 5L;
        Anything list = new List<string> { "a", "b" };
        Anything array = new[] { 1, 2 };
        Anything map = new Dictionary<string, Anything> { ["x"] = "y" };
        string box = new Box { Width = 1 } is { } made && ((Anything)made).TryGetBox(out Box? found) ? "wide" : "";
        string match = Anything.FromStringList(["x"]).Match(
            _ => "", _ => "", _ => "", _ => "", _ => "", _ => "", list => "cat 9", _ => "", _ => "", _ => "", _ => "");
        int count = array.TryGetInt32List(out IReadOnlyList<int>? items) ? items.Count : -1;
        string none = default(Anything).Value is null && !default(Anything).IsUnrecognized && default(Anything) == default ? "none" : "";
        return string.Join(" | ", match, number, list, count, none, box);
        """));

    [Fact]
    public void SameTypeTwiceIsOneCase() => Assert.Equal("y y", Run(
        ModelOf(Union("Twice", null,
            new ApiUnionCase(Text, "code", default, default),
            new ApiUnionCase(Text, "name", default, default),
            Case(ListOf(Text)),
            Case(ListOf(Of(ApiPrimitive.String, isNullable: true))))),
        """
        Twice text = "y";
        return text.Match(value => value, _ => "", _ => "") + " " + (text.TryGetString(out string? found) ? found : "");
        """));

    [Fact]
    public void NamesThatAreTakenCompile() => ModelProgram.Compile(ModelOf(
        Record("Match", Member("a", Text)),
        Union("Value", null, new ApiUnionCase(Text, "value", default, default), new ApiUnionCase(Of(ApiPrimitive.Int32), "unrecognized", default, default)),
        Union("FromString", Text, Named("Match")),
        Union("TryGetInt32", Of(ApiPrimitive.Int32), Text),
        Union("TResult", Text, Of(ApiPrimitive.Json)),
        Union("CaseIndex", null, new ApiUnionCase(Text, "class", default, default), new ApiUnionCase(Of(ApiPrimitive.Int32), "class", default, default))));

    [Fact]
    public void UnionsThatHoldEachOtherEnd() => Assert.Equal("Int32 Text", Run(
        ModelOf(
            Union("A", Named("B"), Text),
            Union("B", Named("A"), Of(ApiPrimitive.Int32), Named("B"))),
        """
        A number = Read<A>("5");
        return (number.TryGetB(out B inner) && inner.TryGetInt32(out int value) && value == 5 ? "Int32 " : "") + (Read<A>("\"x\"").TryGetString(out _) ? "Text" : "");
        """));

    [Fact]
    public void ItemsThatAnEnumDoesNotKnowAreKept() => Assert.Equal("True [\"small\",\"huge\"] [\"small\"]", Run(
        ModelOf(Enum("Size", "small"), Union("Sizes", ListOf(Named("Size")), Of(ApiPrimitive.Boolean))),
        """
        Sizes sizes = Read<Sizes>("[\"small\",\"huge\"]");
        return sizes.IsUnrecognized + " " + Write(sizes) + " " + Again<Sizes>("[\"small\"]");
        """));

    [Fact]
    public void ConstantTellsRecordsOfOneSchema() => Assert.Equal("B", Run(
        ModelOf(
            Record("A", Member("type", Text), Member("x", Text)),
            Record("B", Member("type", Text), Member("x", Text, isRequired: false)),
            Union("Either", null,
                Case(Named("A")) with { Constants = new([new ApiConstant("type", new(["a"]))]) },
                Case(Named("B")) with { Constants = new([new ApiConstant("type", new(["b"]))]) })),
        """
        return Read<Either>("{\"x\":\"1\",\"type\":\"b\"}").Value!.GetType().Name;
        """));

    [Fact]
    public void MembersOfTheWrongKindRuleACaseOut() => Assert.Equal("B A", Run(
        ModelOf(
            Record("A", Member("data", Text), Member("more", Text, isRequired: false)),
            Record("B", Member("data", ListOf(Text))),
            Union("Either", Named("A"), Named("B"))),
        """
        return Read<Either>("{\"data\":[]}").Value!.GetType().Name + " " + Read<Either>("{\"data\":\"x\"}").Value!.GetType().Name;
        """));

    [Fact]
    public void UnionOfPlainValuesIsAParametersText() => Assert.Equal("small 5 x", Run(
        ModelOf(Enum("Size", "small"), Union("Id", Named("Size"), Of(ApiPrimitive.Int64), Text)),
        """
        return string.Join(" ", new Id[] { Size.Small, 5L, "x" }.Select(IdJsonConverter.Text));
        """));

    [Fact]
    public void NullableUnionIsAbsentNullOrAValue() => Assert.Equal("""{"id":null} {} {"id":"x"} {"id":[1]}""", Run(
        ModelOf(Record("Thing", Member("id", Named("Id", isNullable: true), isRequired: false)), Union("Id", Of(ApiPrimitive.Int64), Text)),
        """
        return string.Join(" ", new[] { "{\"id\":null}", "{}", "{\"id\":\"x\"}", "{\"id\":[1]}" }.Select(Again<Thing>));
        """));

    [Fact]
    public void DeepJsonOfUnionsThatBranchIsReadInBoundedTime() => Assert.Equal("True", Run(
        ModelOf(
            Record("Left", Member("child", Named("Tree"), isRequired: false), Member("n", Of(ApiPrimitive.Int32), isRequired: false)),
            Record("Right", Member("child", Named("Tree"), isRequired: false), Member("n", Of(ApiPrimitive.Int32), isRequired: false)),
            Union("Tree", Named("Left"), Named("Right"), ListOf(Named("Tree")), ListOf(Named("Bush"))),
            Union("Bush", ListOf(Named("Bush")), ListOf(Named("Tree")))),
        """
        string bad = "1", deep = "1";
        for (int depth = 0; depth < 60; depth++)
        {
            bad = "{\"child\":" + bad + ",\"n\":1e99}";
            deep = "[" + deep + "]";
        }
        return (Write(Read<Tree>(bad)).Length > 500 && Write(Read<Tree>(deep)).Length > 100).ToString();
        """));

    private static string Run(ApiModel model, string body, string input = "") => ModelProgram.Run(model, body, input);
}
