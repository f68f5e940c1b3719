using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Bodies;

/// <summary>
/// The parts of a body that is one of several schemas. They are one record, since a part that is a file cannot be a case of a
/// union; a part that not every case has, or requires, may be left out.
/// </summary>
internal sealed class FormCases(SchemaFlattener flattener)
{
    private const int MaxDepth = 8;
    private const int MaxCases = 64;

    /// <summary>What the body comes to in each case; the body itself where it has none.</summary>
    public IReadOnlyList<MergedSchema> Of(SpecElement schema)
    {
        MergedSchema merged = flattener.Flatten(schema);
        MergedSchema[] cases =
        [
            .. Leaves(merged, 0).Take(MaxCases).Select(leaf => flattener.Flatten([.. leaf, schema])).Where(static item => item.HasProperties),
        ];
        return cases.Length == 0 ? [merged] : cases;
    }

    /// <param name="records">A record for each case.</param>
    /// <param name="several">The type of a member that is of one type here and of another there.</param>
    public static ApiRecord Join(IReadOnlyList<ApiRecord> records, Func<string, IReadOnlyList<ApiType>, ApiType> several) => records.Count == 1 ? records[0] : records[0] with
    {
        Members = records.SelectMany(static record => record.Members)
            .GroupBy(static member => member.Name, StringComparer.Ordinal)
            .Select(same => Join([.. same], same.Count() == records.Count, several))
            .ToEquatableArray(),
    };

    private static ApiMember Join(ApiMember[] same, bool isEverywhere, Func<string, IReadOnlyList<ApiType>, ApiType> several)
    {
        ApiMember first = same[0];
        ApiType[] types = [.. same.Select(static member => member.Type with { IsNullable = false }).Distinct()];
        bool isOneValue = same.All(other => other.Constant == first.Constant);

        // Texts of which each case has one: what tells the cases apart.
        ApiType type = types.Length == 1 ? types[0]
            : same.All(static member => member.Constant is not null) ? new ApiPrimitiveType(ApiPrimitive.String, IsNullable: false)
            : several(first.Name, types);
        return first with
        {
            Type = type with { IsNullable = type.IsNullable || same.Any(static member => member.Type.IsNullable) },
            IsRequired = isEverywhere && same.All(static member => member.IsRequired),
            Constant = isOneValue ? first.Constant : null,
            DiscriminatorText = isOneValue ? first.DiscriminatorText : null,
        };
    }

    private IEnumerable<SpecElement[]> Leaves(MergedSchema merged, int depth)
    {
        foreach (SpecElement item in merged.Cases.SelectMany(static cases => cases.Real))
        {
            MergedSchema inner = flattener.Flatten(item);
            if (depth >= MaxDepth || !inner.Cases.Any())
            {
                yield return [item];
                continue;
            }

            foreach (SpecElement[] leaf in Leaves(inner, depth + 1))
            {
                yield return [.. leaf, item];
            }
        }
    }
}
