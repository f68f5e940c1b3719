using FloraGen.Emission.Names;
using FloraGen.Model;
using static FloraGen.Tests.Types.Models;

namespace FloraGen.Tests.Types;

/// <summary>Names are what people would write, differ, and do not depend on the order of the document.</summary>
public class NameTests
{
    [Theory]
    [InlineData("OAuth2Token", "OAuth2Token")]
    [InlineData("IPAddress", "IPAddress")]
    [InlineData("IP_ADDRESS", "IpAddress")]
    [InlineData("userID", "UserId")]
    [InlineData("v1beta1", "V1Beta1")]
    [InlineData("k8s", "K8s")]
    [InlineData("4XX", "_4XX")]
    [InlineData("2FAToken", "_2FAToken")]
    [InlineData("360View", "_360View")]
    [InlineData("a\u0085b\u2028c", "ABC")]
    [InlineData("नाम", "नाम")]
    [InlineData("#", "Hash")]
    public void WordsReadAsPeopleWriteThem(string phrase, string expected) => Assert.Equal(expected, Identifier.Pascal(phrase));

    [Fact]
    public void LongNamesThatBeginAlikeStayTwoAndFitAFileName()
    {
        string[] names = [.. new[] { "a", "b" }.Select(static end => Identifier.Pascal(new string('長', 500) + end))];

        Assert.NotEqual(names[0], names[1]);
        Assert.All(names, static name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 180));
        Assert.Equal(names[0], Identifier.Pascal(new string('長', 500) + "a"));
    }

    [Fact]
    public void ShapesThatWantTheSameNameBothSayMoreInEveryOrder()
    {
        ApiName[] names = [Inline("/a", "status", "cat status"), Inline("/b", "status", "dog status"), Inline("/c", "size", "cat size"), Given("/d", "Size")];
        string[] expected = ["CatStatus", "DogStatus", "CatSize", "Size"];

        Assert.Equal(expected, NamesOf(names, names));
        Assert.Equal(expected, NamesOf([.. names.Reverse()], names));
    }

    [Fact]
    public void NumberIsTheLastResort()
    {
        ApiName[] names = [Inline("/a", "status"), Inline("/b", "status"), Inline("/c", "status")];

        Assert.Equal(["Status", "StatusModel", "Status2"], NamesOf(names, names));
        Assert.Equal(["Status", "StatusModel", "Status2"], NamesOf([.. names.Reverse()], names));
    }

    [Fact]
    public void NamesOfNamespacesMembersAndKeywordsCompile() => ModelProgram.Compile(ModelOf(
        Record("Shop", Member("Shop", Text), Member("MyApp", Text), Member("internal", ListOf(Text)), Member("System", ListOf(Models.Named("MyApp")))),
        Record("MyApp", Member("a_b", Text), Member("aB", Text), Member("A_B", Text), Member("AB", Text), Member("", Text), Member("class", Text)),
        Record("AdditionalProperties", Member("additionalProperties", Text), Member("nulls", Text, isRequired: false)),
        Record("Nulls", Member("x", Text, isRequired: false)),
        Record("Equals", Member("x", ListOf(Text))),
        Record("#", Member("value", Text), Member("reader", Text), Member("entries", Text), Member("looks", Text)),
        Enum("Unrecognized", "Unrecognized", "unrecognized", "", "class", "System"),
        Enum("Optional", "x"),
        Union("Internal", Models.Named("Shop"), Models.Named("#"), Models.Named("Nulls"))));

    private static ApiName Inline(string pointer, params string[] candidates) => new(pointer, candidates.ToEquatableArray());

    private static ApiName Given(string pointer, string name) => Inline(pointer, name) with { IsGiven = true };

    private static IEnumerable<string> NamesOf(ApiName[] inOrder, ApiName[] asked)
    {
        TypeNames names = new([]);
        names.Take([.. inOrder.Select(static name => new NameRequest(name, []))]);
        return asked.Select(name => names[name.Pointer]);
    }
}
