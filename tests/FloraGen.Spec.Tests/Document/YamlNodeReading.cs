namespace FloraGen.Spec.Tests.Document;

/// <summary>Reading of YAML nodes by name. What a null node is asked for is null or empty.</summary>
internal static class YamlNodeReading
{
    public static YamlNode? Find(this YamlNode? node, string name)
        => node.Members().FirstOrDefault(member => member.Name == name).Value;

    /// <exception cref="InvalidDataException">The node has no such member.</exception>
    public static YamlNode Get(this YamlNode node, string name)
        => node.Find(name) ?? throw new InvalidDataException($"Line {node.Start.Line}: '{name}' is missing.");

    public static string? Text(this YamlNode? node) => (node as YamlScalarNode)?.Value;

    public static IEnumerable<(string Name, YamlNode Value)> Members(this YamlNode? node)
        => node is YamlMappingNode map ? map.Children.Select(pair => (pair.Key.Text() ?? "", pair.Value)) : [];

    public static IEnumerable<string> MemberNames(this YamlNode? node) => node.Members().Select(member => member.Name);

    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];

    /// <summary>The texts of a list, or of one scalar: <c>type</c> may be written either way.</summary>
    public static IReadOnlyList<string> Texts(this YamlNode? node)
        => node is YamlScalarNode { Value: { } single } ? [single] : [.. node.Items().Select(item => item.Text() ?? "")];

    /// <summary>The node and everything below it, from top to bottom.</summary>
    public static IEnumerable<YamlNode> WithDescendants(this YamlNode node)
        => [node, .. node.Members().Select(member => member.Value).Concat(node.Items()).SelectMany(WithDescendants)];

    /// <summary>What JSON calls the value, with <c>integer</c> for numbers without a fraction.</summary>
    public static string JsonType(this YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: not YamlDotNet.Core.ScalarStyle.Plain } => "string",
        _ => PlainScalar.JsonType(node.Text() ?? ""),
    };
}
