using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Limits;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>Tells the cases of a union apart by the values of members that several of them have: by lists of values and by bounds.</summary>
internal sealed class CaseHints(SchemaFlattener flattener)
{
    /// <returns>For each case what tells it from the others; members that say the same in all cases that have them tell nothing.</returns>
    public EquatableArray<ApiCaseHint>[] Of(IReadOnlyList<MergedSchema> cases)
    {
        List<ApiCaseHint>[] hints = [.. cases.Select(static _ => new List<ApiCaseHint>())];
        foreach (IGrouping<string, (string Member, MergedSchema Value, int Case)> member in Members(cases).GroupBy(static member => member.Member, StringComparer.Ordinal))
        {
            ApiCaseHint?[] values = [.. member.Select(static item => Of(item.Member, item.Value))];
            if (values.Length < 2 || values.Distinct().Count() < 2)
            {
                continue;
            }

            foreach ((ApiCaseHint? hint, int index) in values.Zip(member, static (hint, item) => (hint, item.Case)))
            {
                if (hint is not null)
                {
                    hints[index].Add(hint);
                }
            }
        }

        return [.. hints.Select(static own => own.ToEquatableArray())];
    }

    /// <returns>
    /// For each case the values of a discriminator that only this case lists. Where a case has a single one, it is a constant, and not
    /// among these.
    /// </returns>
    public EquatableArray<string>[] ValuesOf(string discriminator, IReadOnlyList<MergedSchema> cases, string? inherited)
    {
        string[][] values = [.. cases.Select(item => OwnValues(item, discriminator, inherited))];
        HashSet<string> shared = new(values.SelectMany(static own => own).GroupBy(static text => text).Where(static same => same.Count() > 1).Select(static same => same.Key), StringComparer.Ordinal);
        return [.. values.Select(own => own.Length < 2 ? default : own.Where(text => !shared.Contains(text)).ToEquatableArray())];
    }

    private string[] OwnValues(MergedSchema merged, string discriminator, string? inherited)
    {
        SpecElement[] definitions = [.. merged.Properties
            .Where(property => property.Key == discriminator)
            .SelectMany(static property => property.Value)
            .Where(part => part.Parent?.Parent?.Pointer != inherited)];
        return definitions.Length > 0 && EnumValues.Of(flattener.Flatten(definitions)) is { } values ? [.. values.Entries.Select(static entry => entry.Text)] : [];
    }

    private IEnumerable<(string Member, MergedSchema Value, int Case)> Members(IReadOnlyList<MergedSchema> cases)
        => cases.SelectMany((item, index) => item.Properties.Select(property => (property.Key, property.Value, Case: index)))
            .GroupBy(static property => property.Key, StringComparer.Ordinal)
            .Where(static same => same.Count() > 1)
            .SelectMany(static same => same)
            .Select(property => (property.Key, flattener.Flatten([.. property.Value]), property.Case));

    /// <summary>A single value is a constant, which is certain, and no hint.</summary>
    private static ApiCaseHint? Of(string member, MergedSchema value)
        => EnumValues.Of(value) is { } values
            ? values.Entries.Count < 2 ? null : new ApiCaseHint(member, values.Entries.Select(static entry => entry.Text).ToEquatableArray(), null)
            : ValueBounds.Of(value) is { } bounds ? new ApiCaseHint(member, default, bounds)
            : IsAlwaysNull(value) ? new ApiCaseHint(member, default, null)
            : null;

    private static bool IsAlwaysNull(MergedSchema value)
        => value.Types.Count == 0
            && value.Parts.Any(static part => (part.Has("type") || part.Has("const") || part.Has("enum")) && SchemaNullability.IsOnlyNull(part));
}
