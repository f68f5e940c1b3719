using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Swagger2;

/// <summary>
/// Says a Swagger 2.0 document as OpenAPI 3: servers, bodies, media types and styles. Schemas stay where and as they are, and
/// whatever is new stands at the location of what it was made from.
/// </summary>
internal sealed class Swagger2Upgrader(SpecMapping root)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    private readonly SpecTree _tree = new(root);

    public SpecMapping Upgrade()
    {
        SpecMapping upgraded = new(root.Location);
        foreach (SpecEntry entry in root.Entries)
        {
            switch (entry.Key)
            {
                case "swagger":
                    Add(upgraded, entry, "openapi", New.Text(entry.Value, "3.0.3"));
                    break;
                case "paths":
                    Add(upgraded, entry, "paths", Paths(entry.Value));
                    break;
                case "securityDefinitions":
                    SpecMapping components = new(entry.Value.Location);
                    _ = components.TryAdd("securitySchemes", entry.KeyMark, Swagger2Security.Upgrade(entry.Value));
                    Add(upgraded, entry, "components", components);
                    break;
                default:
                    Add(upgraded, entry, entry.Key, entry.Value);
                    break;
            }
        }

        if (Swagger2Servers.Of(root) is { } servers)
        {
            _ = upgraded.TryAdd("servers", servers.Location, servers);
        }

        return upgraded;
    }

    private static void Add(SpecMapping to, SpecEntry from, string key, SpecNode value) => _ = to.TryAdd(key, from.KeyMark, value);

    private SpecNode Paths(SpecNode node)
    {
        if (node is not SpecMapping paths)
        {
            return node;
        }

        SpecMapping upgraded = new(paths.Location);
        SpecElement element = _tree.Child(_tree.Root, "paths") ?? _tree.Root["paths"]!;
        foreach (SpecElement path in element.Members)
        {
            SpecEntry entry = element.Mapping!.Find(path.Key)!;
            Add(upgraded, entry, path.Key, path.Key.StartsWith("/", StringComparison.Ordinal) && _tree.Follow(path) is { } item ? PathItem(item) : entry.Value);
        }

        return upgraded;
    }

    private SpecNode PathItem(SpecElement item)
    {
        if (item.Mapping is not { } mapping)
        {
            return item.Node;
        }

        SpecElement[] shared = [.. item["parameters"]?.Items ?? []];
        SpecMapping upgraded = new(mapping.Location);
        foreach (SpecEntry entry in mapping.Entries.Where(static entry => entry.Key != "parameters"))
        {
            SpecNode value = s_methods.Contains(entry.Key) && _tree.Child(item, entry.Key) is { Mapping: not null } operation
                ? new Swagger2Operation(_tree, operation, shared).Upgrade()
                : entry.Value;
            Add(upgraded, entry, entry.Key, value);
        }

        return upgraded;
    }
}
