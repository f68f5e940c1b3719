using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>The alternatives of a <c>oneOf</c> or <c>anyOf</c>.</summary>
/// <param name="Owner">The schema that has them.</param>
/// <param name="Keyword">Which of the two.</param>
/// <param name="Real">Those that are more than null.</param>
/// <param name="AllowsNull">Whether null is one of them.</param>
internal sealed record SchemaCases(SpecElement Owner, string Keyword, IReadOnlyList<SpecElement> Real, bool AllowsNull)
{
    /// <summary>Null where there are none, or where none of them defines a type: such cases only say what goes together.</summary>
    public static SchemaCases? Of(SpecElement schema, string keyword)
    {
        if (schema[keyword] is not { } list)
        {
            return null;
        }

        SpecElement[] all = [.. list.Items];
        SpecElement[] real = [.. all.Where(static item => !SchemaNullability.IsOnlyNull(item) && item.Mapping is not null)];
        return real.Any(SchemaKeywords.DefinesType) || real.Length < all.Length
            ? new SchemaCases(schema, keyword, [.. real.Where(static item => SchemaKeywords.DefinesType(item) || item.Mapping!.Entries.Count == 0)], real.Length < all.Length)
            : null;
    }
}
