using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Unions;

namespace FloraGen.Tests.Reading;

public class UnionCasesTests
{
    [Fact]
    public void CasesOfOneTypeAreOneThatSaysWhatBothSay()
    {
        ApiUnionCase first = Case("cat") with { Events = new(["meow"]), Statuses = new(["200"]) };
        ApiUnionCase second = Case("dog") with { Events = new(["bark"]), Statuses = new(["201"]), IsFallback = true };

        ApiUnionCase only = Assert.Single(UnionCases.Merge([first, second]));

        Assert.Equal(["cat", "dog"], only.DiscriminatorValues);
        Assert.Equal(["meow", "bark"], only.Events);
        Assert.Equal(["200", "201"], only.Statuses);
        Assert.True(only.IsFallback);
    }

    [Fact]
    public void NumberThatMayBeTextInOneCaseMayBeTextInTheUnion()
    {
        ApiUnionCase[] cases = [Number(mayBeText: false), Number(mayBeText: true)];

        ApiUnionCase only = Assert.Single(UnionCases.Merge(cases));

        Assert.True(Assert.IsType<ApiPrimitiveType>(only.Type).MayBeText);
    }

    private static ApiUnionCase Case(string discriminator)
        => new(new ApiNamedType("#/components/schemas/Pet", false), null, new EquatableArray<string>([discriminator]), default);

    private static ApiUnionCase Number(bool mayBeText)
        => new(new ApiPrimitiveType(ApiPrimitive.Int64, false, mayBeText), null, default, default);
}
