using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>
/// Whether a value is what a schema says. It knows the keywords that this document uses and is stricter in one point: a
/// member that the schema does not name is a mistake, because here it can only be a misspelling.
/// </summary>
internal sealed class ValueCheck(SpecDocument document)
{
    public IEnumerable<string> Problems(string path, YamlNode value, YamlNode schema)
    {
        schema = document.Resolve(schema);
        string found = value.JsonType();
        IReadOnlyList<string> types = schema.Get("type").Texts();
        if (!types.Contains(found) && !(found == "integer" && types.Contains("number")))
        {
            return [$"{path}: expected {string.Join(" or ", types)}, found {found}"];
        }

        return found switch
        {
            "object" => OfObject(path, value, schema),
            "array" => value.Items().SelectMany((item, index) => Problems($"{path}[{index}]", item, schema.Get("items"))),
            "null" => [],
            _ => ScalarCheck.Problems(path, value.Text() ?? "", schema),
        };
    }

    private IEnumerable<string> OfObject(string path, YamlNode value, YamlNode schema)
    {
        YamlNode? others = schema.Find("additionalProperties");
        return
        [
            .. from required in schema.Find("required").Texts()
               where value.Find(required) is null
               select $"{path}.{required} is missing",
            .. from member in value.Members()
               let memberSchema = schema.Find("properties").Find(member.Name) ?? others
               let memberPath = $"{path}.{member.Name}"
               from problem in memberSchema is null ? [$"{memberPath} is unknown"] : Problems(memberPath, member.Value, memberSchema)
               select problem,
        ];
    }
}
