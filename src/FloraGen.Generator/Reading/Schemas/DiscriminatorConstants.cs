using FloraGen.Model;

namespace FloraGen.Reading.Schemas;

/// <summary>The text of a discriminator that a record always has: the one that means it wherever it is a case.</summary>
internal static class DiscriminatorConstants
{
    /// <returns>By the record's id and the member's name.</returns>
    public static Dictionary<(string, string), string> Of(IEnumerable<ApiUnion> unions)
    {
        Dictionary<(string, string), string> constants = [];
        HashSet<(string, string)> ambiguous = [];
        foreach (ApiUnion union in unions.Where(static union => union.Discriminator is not null))
        {
            foreach (ApiUnionCase item in union.Cases)
            {
                if (item.Type is not ApiNamedType named)
                {
                    continue;
                }

                (string, string) key = (named.Id, union.Discriminator!);
                if (item.DiscriminatorValues.Count != 1
                    || (constants.TryGetValue(key, out string? other) && other != item.DiscriminatorValues[0]))
                {
                    _ = ambiguous.Add(key);
                    continue;
                }

                constants[key] = item.DiscriminatorValues[0];
            }
        }

        foreach ((string, string) key in ambiguous)
        {
            _ = constants.Remove(key);
        }

        return constants;
    }
}
