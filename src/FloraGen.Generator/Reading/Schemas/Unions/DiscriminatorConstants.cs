using FloraGen.Model.Types;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>The discriminators of records, and the text that each always has: the one that means it wherever it is a case.</summary>
internal static class DiscriminatorConstants
{
    /// <returns>By the record's id and the member's name; null where several texts mean the record, or none.</returns>
    public static Dictionary<(string, string), string?> Of(IReadOnlyDictionary<string, ApiUnion> unions)
    {
        Dictionary<(string, string), string?> constants = [];
        foreach (ApiUnion union in unions.Values.Where(static union => union.Discriminator is not null))
        {
            foreach (ApiUnionCase item in union.Cases)
            {
                string? text = item.DiscriminatorValues.Count == 1 ? item.DiscriminatorValues[0] : null;
                foreach (string record in Within(item.Type, unions, []))
                {
                    (string, string) key = (record, union.Discriminator!);
                    constants[key] = !constants.TryGetValue(key, out string? other) || other == text ? text : null;
                }
            }
        }

        return constants;
    }

    /// <summary>The records that a case may be: itself, or what the cases of a union are that it is.</summary>
    private static IEnumerable<string> Within(ApiType type, IReadOnlyDictionary<string, ApiUnion> unions, HashSet<string> seen)
        => type is not ApiNamedType named || !seen.Add(named.Id) ? []
            : unions.TryGetValue(named.Id, out ApiUnion? union) ? union.Cases.SelectMany(item => Within(item.Type, unions, seen))
            : [named.Id];
}
