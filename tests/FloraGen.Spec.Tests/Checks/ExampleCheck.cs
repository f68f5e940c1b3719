using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>Every body has an example, and every example is what its schema says.</summary>
internal static class ExampleCheck
{
    public static IEnumerable<string> Problems(SpecDocument document)
    {
        ValueCheck values = new(document);
        return document.Root.WithDescendants().SelectMany(node => OfBody(values, node).Concat(OfSchema(values, node)));
    }

    private static IEnumerable<string> OfBody(ValueCheck values, YamlNode node)
    {
        if (node.Find("content").Find("application/json") is not { } body)
        {
            return [];
        }

        string location = $"line {body.Start.Line}";
        (string Name, YamlNode Value)[] examples = [.. body.Find("examples").Members()];
        return examples.Length == 0
            ? [$"{location} has no example"]
            : examples.SelectMany(each => values.Problems($"{location}, {each.Name}", each.Value.Get("value"), body.Get("schema")));
    }

    /// <summary>A schema's own examples are a list of values.</summary>
    private static IEnumerable<string> OfSchema(ValueCheck values, YamlNode node)
        => node.Find("type") is null
            ? []
            : node.Find("examples").Items().SelectMany(example => values.Problems($"line {example.Start.Line}", example, node));
}
