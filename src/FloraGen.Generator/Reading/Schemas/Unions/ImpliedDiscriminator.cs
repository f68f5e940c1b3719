using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>What the document names as discriminator, else a member that has a text of its own in every case.</summary>
internal static class ImpliedDiscriminator
{
    public static (EquatableArray<ApiUnionCase> Cases, string? Member) Of(EquatableArray<ApiUnionCase> cases, string? named)
    {
        if (named is not null && cases.Any(static item => item.DiscriminatorValues.Count > 0))
        {
            return (WithoutHints(cases), named);
        }

        EquatableArray<ApiUnionCase> plain = cases.Select(static item => item with { DiscriminatorValues = default }).ToEquatableArray();
        string? member = plain.Count < 2 ? null : plain[0].Constants
            .Select(static constant => constant.Member)
            .FirstOrDefault(name => plain.All(item => TextsOf(item, name).Count > 0)
                && plain.SelectMany(item => TextsOf(item, name)).GroupBy(static text => text).All(static same => same.Count() == 1));
        return member is null
            ? (plain, null)
            : (WithoutHints(plain.Select(item => item with { DiscriminatorValues = TextsOf(item, member) })), member);
    }

    /// <summary>Where a discriminator tells, no more is needed.</summary>
    private static EquatableArray<ApiUnionCase> WithoutHints(IEnumerable<ApiUnionCase> cases)
        => cases.Select(static item => item with { Hints = default }).ToEquatableArray();

    private static EquatableArray<string> TextsOf(ApiUnionCase item, string member)
        => item.Constants.Where(constant => constant.Member == member).Select(static constant => constant.Texts).FirstOrDefault();
}
