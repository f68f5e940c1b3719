using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Unions;

namespace FloraGen.Tests.Reading;

/// <summary>What a component is by itself and as a case of unions becomes one record.</summary>
public class CaseVariantsTests
{
    private const string Cat = "#/components/schemas/Cat";

    private static readonly ApiMember s_name = new()
    {
        Name = "name",
        SuggestedName = null,
        Type = new ApiPrimitiveType(ApiPrimitive.String, IsNullable: false),
        IsRequired = true,
        Description = null,
        IsDeprecated = false,
        Constant = null,
    };

    private static readonly ApiMember s_age = s_name with { Name = "age", Type = new ApiPrimitiveType(ApiPrimitive.Int32, IsNullable: false) };

    [Fact]
    public void RecordIsTheComponentsOwnWithTheMembersOfAll()
    {
        ApiRecord merged = Merge(Record(Cat, s_name) with { Description = "A cat." }, Record("case", s_name, s_age) with { Description = "A case." })!;

        Assert.Equal((Cat, "A cat."), (merged.Id, merged.Description));
        Assert.Equal(["name", "age"], merged.Members.Select(static member => member.Name));
    }

    [Fact]
    public void RecordOfACaseTakesTheNameOfTheComponentWhereThatIsUsedNowhereElse()
    {
        ApiRecord merged = Merge(Record("case", s_name))!;

        Assert.Equal(Cat, merged.Id);
        Assert.Equal("name", Assert.Single(merged.Members).Name);
        Assert.Null(new CaseVariants(Name(Cat)).Merge(new Dictionary<string, ApiRecord>()));
    }

    [Fact]
    public void CaseOfSeveralUnionsIsKeptOnce()
    {
        CaseVariants variants = new(Name(Cat));
        variants.Add("case");
        variants.Add("other");
        variants.Add("case");

        Assert.Equal(["case", "other"], variants.Ids);
    }

    [Fact]
    public void MemberIsRequiredWhereEveryRecordRequiresIt()
    {
        ApiRecord merged = Merge(Record(Cat, s_name), Record("case", s_name))!;
        ApiRecord optional = Merge(Record(Cat, s_name), Record("case", s_name with { IsRequired = false }))!;
        ApiRecord missing = Merge(Record(Cat, s_name), Record("case"))!;

        Assert.True(Assert.Single(merged.Members).IsRequired);
        Assert.False(Assert.Single(optional.Members).IsRequired);
        Assert.False(Assert.Single(missing.Members).IsRequired);
    }

    [Fact]
    public void MemberMayBeNullWhereOneRecordSaysSo()
    {
        ApiMember nullable = s_name with { Type = s_name.Type with { IsNullable = true } };

        Assert.False(Assert.Single(Merge(Record(Cat, s_name), Record("case", s_name))!.Members).Type.IsNullable);
        Assert.True(Assert.Single(Merge(Record(Cat, s_name), Record("case", nullable))!.Members).Type.IsNullable);
        Assert.True(Assert.Single(Merge(Record(Cat, nullable), Record("case", s_name))!.Members).Type.IsNullable);
    }

    [Fact]
    public void RecordsThatDifferInTheTypeOfAMemberStayApart()
    {
        Assert.Null(Merge(Record(Cat, s_name), Record("case", s_name with { Type = s_age.Type })));
        Assert.Null(Merge(Record(Cat, s_name), Record("case", s_name with { Constant = "tom" })));
        Assert.Null(Merge(Record(Cat, s_name), Record("case", s_name) with { Entries = s_age.Type }));
        Assert.NotNull(Merge(Record(Cat, s_name) with { Entries = s_age.Type }, Record("case", s_name) with { Entries = s_age.Type }));
    }

    [Theory]
    [InlineData("cat", "cat", "cat")]
    [InlineData("cat", "lion", null)]
    [InlineData("cat", null, null)]
    [InlineData(null, "cat", null)]
    public void DiscriminatorHasATextWhereAllMeanTheSame(string? own, string? ofCase, string? text)
    {
        ApiMember member = Assert.Single(Merge(Record(Cat, Discriminator(own)), Record("case", Discriminator(ofCase)))!.Members);

        Assert.Equal((true, text), (member.IsDiscriminator, member.DiscriminatorText));
    }

    [Fact]
    public void MemberThatTellsKindsApartInOneRecordDoesSoInAll()
    {
        Assert.True(Assert.Single(Merge(Record(Cat, s_name), Record("case", Discriminator("cat")))!.Members).IsDiscriminator);
        Assert.False(Assert.Single(Merge(Record(Cat, s_name), Record("case", s_name))!.Members).IsDiscriminator);
    }

    private static ApiMember Discriminator(string? text) => s_name with { IsDiscriminator = true, DiscriminatorText = text };

    /// <param name="records">The component's own record, or those of its cases.</param>
    private static ApiRecord? Merge(params ApiRecord[] records)
    {
        CaseVariants variants = new(Name(Cat));
        foreach (ApiRecord record in records.Where(static record => record.Id != Cat))
        {
            variants.Add(record.Id);
        }

        return variants.Merge(records.ToDictionary(static record => record.Id));
    }

    private static ApiName Name(string pointer) => new(pointer, default);

    private static ApiRecord Record(string pointer, params ApiMember[] members) => new()
    {
        Name = Name(pointer),
        Description = null,
        IsDeprecated = false,
        Members = members.ToEquatableArray(),
        Status = null,
        PresignedUpload = null,
    };
}
