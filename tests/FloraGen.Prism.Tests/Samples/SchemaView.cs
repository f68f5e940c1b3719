using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Schemas that hold at once: a schema, what it refers to, the parts of its <c>allOf</c>, and the cases that were chosen.</summary>
internal sealed class SchemaView
{
    private const int MaxParts = 200;

    private readonly List<SpecElement> _parts = [];
    private readonly HashSet<SpecNode> _settled;
    private readonly Dictionary<string, string> _marks;

    private SchemaView(SpecTree tree, IEnumerable<SpecElement> schemas, IEnumerable<SpecNode> settled, IEnumerable<KeyValuePair<string, string>> marks)
    {
        Tree = tree;
        _settled = [.. settled];
        _marks = new Dictionary<string, string>(marks, StringComparer.Ordinal);
        foreach (SpecElement schema in schemas)
        {
            Add(schema, []);
        }

        Mark();
    }

    public SpecTree Tree { get; }

    public IReadOnlyList<SpecElement> Parts => _parts;

    /// <summary>The types that are allowed; empty for any.</summary>
    public IReadOnlyList<string> Types => SchemaTypes.Of(_parts);

    public IReadOnlyList<string> Required => [.. _parts.SelectMany(static part => part["required"]?.Items ?? []).Select(static item => item.Node).OfType<SpecScalar>().Select(static name => name.Text).Concat(_marks.Keys).Distinct()];

    public IReadOnlyList<string> PropertyNames => [.. _parts.SelectMany(static part => part["properties"]?.Members ?? []).Select(static member => member.Key).Distinct()];

    /// <summary>A member of one value only is sent by clients without being told.</summary>
    public bool HasOneValue => Values("const").Any() || Values("enum").Any(static list => list.Items.Count() == 1);

    /// <summary>The lists of cases that nothing was chosen of so far.</summary>
    public IEnumerable<SchemaChoice> Choices => _parts
        .SelectMany(static part => new[] { "oneOf", "anyOf" }.Select(keyword => part[keyword]).OfType<SpecElement>())
        .Where(list => !_settled.Contains(list.Node) && list.Items.Any())
        .Select(static list => new SchemaChoice(list, list.Parent!));

    public static SchemaView Of(SpecTree tree, params IEnumerable<SpecElement> schemas) => new(tree, schemas, [], []);

    /// <summary>The texts that the discriminator of a chosen case asks for.</summary>
    public string? MarkOf(string property) => _marks.GetValueOrDefault(property);

    public SchemaView Choose(SchemaChoice choice, SpecElement item)
    {
        IEnumerable<KeyValuePair<string, string>> marks = choice.MarkOf(item) is { } mark ? _marks.Where(pair => pair.Key != mark.Key).Append(mark) : _marks;
        return new SchemaView(Tree, _parts.Append(item), _settled.Append(choice.List.Node), marks);
    }

    /// <summary>What holds for a member; null for one that no schema describes.</summary>
    public SchemaView? Property(string name)
    {
        SpecElement[] schemas = [.. _parts.Select(part => part["properties"]?[name] ?? PatternProperty(part, name) ?? AdditionalOf(part, name)).OfType<SpecElement>()];
        return schemas.Length == 0 ? null : Of(Tree, schemas);
    }

    public SchemaView? Child(string keyword)
    {
        SpecElement[] schemas = [.. _parts.Select(part => part[keyword]).OfType<SpecElement>().Where(static schema => schema.Mapping is not null)];
        return schemas.Length == 0 ? null : Of(Tree, schemas);
    }

    public IEnumerable<SpecElement> Values(string keyword) => _parts.Select(part => part[keyword]).OfType<SpecElement>();

    public bool Has(string keyword) => _parts.Any(part => part.Has(keyword));

    public bool IsTrue(string keyword) => _parts.Any(part => part.IsTrue(keyword));

    public bool IsFalse(string keyword) => _parts.Any(part => part[keyword]?.Node is SpecScalar { Kind: SpecScalarKind.Boolean, Text: "false" });

    private static SpecElement? PatternProperty(SpecElement part, string name)
        => part["patternProperties"]?.Members.FirstOrDefault(member => SchemaPattern.IsMatch(member.Key, name));

    private static SpecElement? AdditionalOf(SpecElement part, string name)
        => part["properties"]?[name] is null && part["additionalProperties"] is { Mapping: not null } schema ? schema : null;

    private void Add(SpecElement schema, HashSet<SpecNode> open)
    {
        if (_parts.Count > MaxParts || schema.Mapping is null || !open.Add(schema.Node) || _parts.Any(part => ReferenceEquals(part.Node, schema.Node)))
        {
            return;
        }

        if (SpecTree.ReferenceOf(schema) is { } reference && Tree.Target(schema, reference) is { } target)
        {
            Add(target, open);
        }
        else
        {
            _parts.Add(schema);
        }

        foreach (SpecElement part in schema["allOf"]?.Items ?? [])
        {
            Add(part, open);
        }
    }

    /// <summary>A base whose mapping does not name it is one of its kinds.</summary>
    private void AddKind()
    {
        foreach (SpecElement part in _parts.ToArray())
        {
            if (!part.Has("oneOf") && !part.Has("anyOf") && part["discriminator"] is { } discriminator && discriminator["mapping"]?.Members.FirstOrDefault() is { } first
                && discriminator.Text("propertyName") is { } property && discriminator["mapping"]!.Text(first.Key) is { } target
                && !discriminator["mapping"]!.Members.Any(member => _parts.Any(own => discriminator["mapping"]!.Text(member.Key) is { } name && (own.Pointer == name || own.Key == name))))
            {
                _marks.TryAdd(property, first.Key);
                if (Tree.Find(target) is { } kind)
                {
                    Add(kind, []);
                }
            }
        }
    }

    /// <summary>A schema by a base that tells its kinds apart has to say which kind it is.</summary>
    private void Mark()
    {
        AddKind();
        SpecElement? named = _parts.LastOrDefault(static part => part.Parent?.Key is "schemas" or "definitions" && part["allOf"] is not null)
            ?? _parts.FirstOrDefault(static part => part.Parent?.Key is "schemas" or "definitions");
        foreach (SpecElement part in _parts)
        {
            if (named is null || part.Has("oneOf") || part.Has("anyOf") || part["discriminator"] is not { } discriminator)
            {
                continue;
            }

            string? property = discriminator.Mapping is null ? part.Text("discriminator") : discriminator.Text("propertyName");
            if (property is not null && !_marks.ContainsKey(property))
            {
                _marks[property] = SchemaChoice.KeyOf(discriminator, named.Pointer, named.Key);
            }
        }
    }
}
