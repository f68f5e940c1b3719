using FloraGen.Spec.Tests.Facts;

namespace FloraGen.Spec.Tests.Document;

/// <summary>Reads a component's properties as fields, their types spelt as the seed spells them.</summary>
internal sealed class SpecFieldReader(SpecDocument document)
{
    public IReadOnlyList<FieldFact> Read(string component)
    {
        YamlNode schema = document.Schemas.Get(component);
        IReadOnlyList<string> required = schema.Find("required").Texts();
        return [.. schema.Find("properties").Members().Select(each => ReadField(component, each.Name, !required.Contains(each.Name), each.Value))];
    }

    private FieldFact ReadField(string owner, string name, bool isOptional, YamlNode property)
    {
        string? component = SpecDocument.NameOf(property);
        YamlNode schema = document.Resolve(property);
        return new(
            owner,
            name,
            isOptional,
            SpellType(name, schema),
            schema.Find("format").Text(),
            property.Find("description").Text(),
            component is null ? null : schema.Find("description").Text(),
            component is null ? [] : Read(component));
    }

    private static string SpellType(string name, YamlNode schema)
    {
        if (schema.Find("const") is { } constant)
        {
            return $"\"{constant.Text()}\"";
        }

        if (schema.Find("enum") is { } values)
        {
            return string.Join(" | ", values.Texts().Select(value => $"\"{value}\""));
        }

        if (schema.Find("properties") is { } properties)
        {
            // The seed names an inner object after its field.
            return $"{char.ToUpperInvariant(name[0])}{name[1..]} {{ {Abbreviation.Of(properties.MemberNames())} }}";
        }

        return schema.Find("additionalProperties") is { } item
            ? $"Record<string, {SpellType(name, item)}>"
            : string.Join(" | ", schema.Get("type").Texts());
    }
}
