using System.Text.RegularExpressions;
using NSwag;

namespace FloraGen.Reading.Names;

/// <summary>How a document names its operations, as far as one of them alone does not tell.</summary>
internal sealed class DocumentNames
{
    /// <summary><c>Pets_List</c>, as Azure writes it, and <c>PetsController_list</c>.</summary>
    private static readonly Regex s_group = new("^(?:([A-Z][A-Za-z0-9]+)_([A-Z][A-Za-z0-9]+)|([A-Z][A-Za-z0-9]*Controller)_([A-Za-z0-9]+))$", RegexOptions.CultureInvariant);

    private readonly Dictionary<(string Id, string Path), StackId> _ids = [];
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _shared;
    private readonly string[][] _tags;
    private readonly bool _areEndpoints;

    public DocumentNames(IEnumerable<(string Path, string Method, OpenApiOperation Operation)> operations)
    {
        (string Id, string Path)[] all = [.. operations.Select(static item => (item.Operation.OperationId ?? "", item.Path))];
        foreach ((string id, string path) in all.Distinct())
        {
            _ids[(id, path)] = StackId.Of(id, path);
        }

        _groups = Several(all.Select(item => GroupIn(_ids[item].Name)?.Group).OfType<string>());
        _shared = Several(all.Select(item => _ids[item].Name));
        _areEndpoints = _ids.Values.Any(static id => id.IsEndpoint);
        _tags = !_areEndpoints ? [] : [.. operations.SelectMany(static item => item.Operation.Tags ?? [])
            .Where(static tag => !string.IsNullOrWhiteSpace(tag)).Distinct(StringComparer.OrdinalIgnoreCase).Select(NameWords.Of)];
    }

    /// <param name="id">Of one of the document's operations.</param>
    /// <param name="path">The path of that operation.</param>
    public StackId Of(string id, string path) => _ids[(id, path)];

    /// <summary>What a name says beyond the namespaces of its class, in a document whose operations are named after classes.</summary>
    public string WithoutNamespaces(string name, string resource)
        => _areEndpoints ? EndpointName.Of(name, NameWords.Of(resource), _tags) : name;

    /// <summary>Whether only its suffix tells an operation from another.</summary>
    public bool NeedsSuffix(StackId id) => id.Suffix.Length > 0 && _shared.Contains(id.Name);

    /// <summary>
    /// What an id says that an operation belongs to, and the rest; null where it says nothing, or where only one operation is there and
    /// a tag says something else.
    /// </summary>
    public (string Group, string Name)? GroupOf(string id, string? tag)
        => GroupIn(id) is { } found && (tag is null || found.Group.Equals(tag, StringComparison.OrdinalIgnoreCase) || _groups.Contains(found.Group)) ? found : null;

    private static HashSet<string> Several(IEnumerable<string> names)
        => new(names.GroupBy(static name => name, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key), StringComparer.Ordinal);

    private static (string Group, string Name)? GroupIn(string id)
        => id.Length > 0 && id[0] is >= 'A' and <= 'Z' && id.IndexOf('_') > 0 && s_group.Match(id) is { Success: true } match
            ? (WithoutController(match.Groups[1].Value + match.Groups[3].Value), match.Groups[2].Value + match.Groups[4].Value)
            : null;

    /// <summary><c>PetsController</c> is about pets.</summary>
    private static string WithoutController(string group)
        => group.Length > "Controller".Length && group.EndsWith("Controller", StringComparison.Ordinal) ? group.Substring(0, group.Length - "Controller".Length) : group;
}
