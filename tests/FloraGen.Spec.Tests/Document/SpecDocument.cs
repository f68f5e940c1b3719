namespace FloraGen.Spec.Tests.Document;

/// <summary>The OpenAPI document as a tree, with its references followed on request.</summary>
internal sealed class SpecDocument(YamlNode root)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public YamlNode Root => root;

    public YamlNode Components => root.Get("components");

    public YamlNode Schemas => Components.Get("schemas");

    public IReadOnlyList<SpecOperation> Operations =>
    [
        .. from path in root.Get("paths").Members()
           from method in path.Value.Members()
           where s_methods.Contains(method.Name)
           select new SpecOperation(this, path.Name, method.Name, path.Value, method.Value),
    ];

    public static SpecDocument Load() => Parse(File.ReadAllText(RepositoryFiles.Specification));

    public static SpecDocument Parse(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return new(stream.Documents.Single().RootNode);
    }

    /// <summary>The document with one piece of its text replaced, to see whether a check notices.</summary>
    public static SpecDocument LoadBroken(string text, string replacement)
    {
        string document = File.ReadAllText(RepositoryFiles.Specification).ReplaceLineEndings("\n");
        int start = document.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The document no longer holds '{text}'.");
        return Parse(string.Concat(document.AsSpan(0, start), replacement, document.AsSpan(start + text.Length)));
    }

    public SpecOperation Operation(string id)
        => Operations.SingleOrDefault(operation => operation.Id == id)
            ?? throw new InvalidDataException($"No operation is called {id}.");

    /// <summary>The node itself, or what it refers to.</summary>
    /// <exception cref="InvalidDataException">The reference leads nowhere.</exception>
    public YamlNode Resolve(YamlNode node)
        => node.Find("$ref").Text() is not { } reference
            ? node
            : Target(reference) ?? throw new InvalidDataException($"Line {node.Start.Line}: {reference} does not exist.");

    /// <summary>Null when there is no such location in this document.</summary>
    public YamlNode? Target(string reference)
        => reference.StartsWith("#/", StringComparison.Ordinal)
            ? reference[2..].Split('/').Aggregate((YamlNode?)root, (node, name) => node.Find(Unescape(name)))
            : null;

    /// <summary>The component's name in a reference such as <c>#/components/schemas/AssetStatus</c>.</summary>
    public static string? NameOf(YamlNode? reference) => reference.Find("$ref").Text()?.Split('/')[^1];

    private static string Unescape(string name)
        => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
