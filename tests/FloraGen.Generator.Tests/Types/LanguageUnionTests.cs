using FloraGen.Model;
using FloraGen.Model.Types;
using Microsoft.CodeAnalysis.CSharp;
using static FloraGen.Tests.Types.Models;

namespace FloraGen.Tests.Types;

/// <summary>What the compiler has to see of a union to treat it as one of its own, and where it does. Compilers that do are asked in the tests of the hosts.</summary>
public class LanguageUnionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, "5.9.0.0", false)]
    [InlineData((LanguageVersion)1400, "5.9.0.0", false)]
    [InlineData(LanguageVersion.Preview, "4.8.0.0", false)]
    [InlineData(LanguageVersion.Preview, "5.8.0.0", false)]
    [InlineData(LanguageVersion.Preview, "5.9.0.0", true)]
    [InlineData(LanguageVersion.Preview, "6.0.0.0", true)]
    [InlineData((LanguageVersion)1500, "6.0.0.0", true)]
    public void VersionsOfLanguageAndCompilerDecide(LanguageVersion language, string compiler, bool areKnown)
        => Assert.Equal(areKnown, LanguageUnions.AreKnown(language, new Version(compiler)));

    [Fact]
    public void EachCaseAndWhatIsNoneOfThemHasAConstructor() => Assert.Equal(
        ["int caseIndex, object value", "Cat value", "long value", "IReadOnlyList<string?> value", "JsonElement value"],
        Constructors(ModelOf(
            Record("Cat", Member("lives", Of(ApiPrimitive.Int32))),
            Union("Pet", Named("Cat"), Of(ApiPrimitive.Int64), ListOf(Of(ApiPrimitive.String, isNullable: true))))));

    [Fact]
    public void EqualTypesAreOneCaseAndAnyJsonIsTheUnrecognizedOneToo() => Assert.Equal(
        ["int caseIndex, object value", "string value", "JsonElement value"],
        Constructors(ModelOf(Union("Pet", null,
            new ApiUnionCase(Text, "code", default, default),
            new ApiUnionCase(Text, "name", default, default),
            new ApiUnionCase(Of(ApiPrimitive.Json), null, default, default)))));

    /// <summary>A pattern would look into the union.</summary>
    [Fact]
    public void NullableUnionsAreNotTestedByPatterns()
    {
        ApiModel model = ModelOf(
            Union("Id", Of(ApiPrimitive.Int64), Text),
            Record("Thing", Member("id", Named("Id", isNullable: true)), Member("ids", ListOf(Named("Id", isNullable: true)))));

        string text = ModelProgram.File(model, "Thing", hasUnions: true);

        Assert.Contains("if (!item.HasValue)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("item is null", text, StringComparison.Ordinal);
        ModelProgram.Compile(model, hasUnions: true);
    }

    [Fact]
    public void UnionsOfUnionsAndOddNamesCompile() => ModelProgram.Compile(
        ModelOf(
            Record("Match", Member("a", Text)),
            Enum("Size", "small"),
            Union("A", Named("B"), Text, MapOf(Named("A"))),
            Union("B", Named("A"), Of(ApiPrimitive.Int32), Named("B"), Named("Size")),
            Union("FromString", Text, Named("Match")),
            Union("UnionAttribute", Text, Of(ApiPrimitive.Boolean)),
            Union("TResult", Text, Of(ApiPrimitive.Json))),
        "class Uses { MyApp.Shop.A a = \"x\"; MyApp.Shop.B b = 5; MyApp.Shop.A fromB = (MyApp.Shop.B)MyApp.Shop.Size.Small; }",
        hasUnions: true);

    private static IEnumerable<string> Constructors(ApiModel model)
    {
        ModelProgram.Compile(model, hasUnions: true);
        return ModelProgram.File(model, "Pet", hasUnions: true).Split('\n')
            .Where(static line => line.StartsWith("    public Pet(", StringComparison.Ordinal) || line.StartsWith("    private Pet(", StringComparison.Ordinal))
            .Select(static line => line[(line.IndexOf('(') + 1)..line.IndexOf(')')]);
    }
}
