using FloraGen.Reading.Resolving;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Merging;

/// <summary>Puts together what a schema is made of. Circles end where they close, and what is too much is left out.</summary>
internal sealed class SchemaFlattener(SpecTree tree)
{
    /// <summary>More than any document has. As parts lead on to parts, it is a bound of depth too: a stack has an end.</summary>
    private const int MaxParts = 1_024;

    public MergedSchema Flatten(params SpecElement[] schemas)
    {
        if (schemas.Length == 1 && StandsAlone(schemas[0]))
        {
            return new MergedSchema(schemas[0], schemas, []);
        }

        List<SpecElement> parts = [];
        HashSet<SpecNode> open = [];
        HashSet<SpecElement> inherited = [];
        foreach (SpecElement schema in schemas)
        {
            Collect(schema, parts, open, inherited);
        }

        return new MergedSchema(schemas[schemas.Length - 1], parts, inherited);
    }

    /// <summary>Most schemas are made of nothing but themselves.</summary>
    private static bool StandsAlone(SpecElement schema)
        => schema.Mapping is { } mapping && !mapping.Entries.Exists(static entry => entry.Key is "$ref" or "$dynamicRef" or "$recursiveRef" or "allOf" or "oneOf" or "anyOf");

    private void Collect(SpecElement schema, List<SpecElement> parts, HashSet<SpecNode> open, HashSet<SpecElement> inherited)
    {
        // The same part twice adds nothing, and a part within itself would have no end.
        if (schema.Mapping is null || open.Count >= MaxParts || !open.Add(schema.Node))
        {
            return;
        }

        if (References.Of(tree, schema) is { } target)
        {
            Collect(target, parts, open, inherited);
        }

        foreach (SpecElement part in schema["allOf"]?.Items ?? [])
        {
            Collect(part, parts, open, inherited);
        }

        if (HasCaseAmong(schema, open))
        {
            _ = inherited.Add(schema);
        }

        parts.Add(schema);
    }

    /// <summary>A schema that builds on one of which it is a case must not be read as all of those cases.</summary>
    private bool HasCaseAmong(SpecElement schema, HashSet<SpecNode> open)
        => LeadsTo(schema["oneOf"], open) || LeadsTo(schema["anyOf"], open);

    private bool LeadsTo(SpecElement? cases, HashSet<SpecNode> open)
        => cases is not null && cases.Items.Any(item => References.Of(tree, item) is { } target && open.Contains(target.Node));
}
