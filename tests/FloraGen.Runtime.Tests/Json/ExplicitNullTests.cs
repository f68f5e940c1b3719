using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Which members of a record came as null.</summary>
public class ExplicitNullTests
{
    [Fact]
    public void NullsAreRememberedByTheirMember()
    {
        ExplicitNulls nulls = default;
        Assert.True(nulls.IsEmpty);
        Assert.False(nulls.Has(3));

        nulls.Add(3);

        Assert.False(nulls.IsEmpty);
        Assert.True(nulls.Has(3));
        Assert.False(nulls.Has(4));
    }

    [Fact]
    public void MemberThatIsSetIsRememberedOrForgotten()
    {
        ExplicitNulls both = default(ExplicitNulls).Remembering(3, isNull: true).Remembering(4, isNull: true);
        ExplicitNulls one = both.Remembering(3, isNull: false);

        Assert.True(both.Has(3) && both.Has(4));
        Assert.True(!one.Has(3) && one.Has(4));
    }

    [Fact]
    public void SameNullsAreToldFromOthers()
    {
        ExplicitNulls one = default(ExplicitNulls).Remembering(3, isNull: true);

        Assert.True(one.AreSameFew(default(ExplicitNulls).Remembering(3, isNull: true)));
        Assert.False(one.AreSameFew(default));
    }

    /// <summary>Records that have them as a member are compared by what they say.</summary>
    [Fact]
    public void NullsAreNoDifferenceBetweenRecords()
    {
        ExplicitNulls one = default(ExplicitNulls).Remembering(3, isNull: true);

        Assert.True(one.Equals(default));
        Assert.True(one.Equals((object)default(ExplicitNulls)));
        Assert.False(one.Equals(new object()));
        Assert.Equal(default(ExplicitNulls).GetHashCode(), one.GetHashCode());
    }
}
