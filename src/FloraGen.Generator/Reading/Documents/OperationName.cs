using System.Text.RegularExpressions;
using FloraGen.Reading.Schemas;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>What an operation is about and what it does.</summary>
/// <param name="Resource">Such as <c>assets</c>.</param>
/// <param name="Name">Such as <c>create</c>.</param>
/// <param name="FullName">What the document calls it, for when another operation of the resource has the short name too.</param>
internal sealed record OperationName(string Resource, string Name, string FullName)
{
    private static readonly char[] s_separators = ['.', '/'];

    /// <summary>Versions and the like say nothing of what a path is about.</summary>
    private static readonly Regex s_prefix = new("^(v\\d+([._-]?\\w+)?|api|rest|public|\\d{4}-\\d{2}-\\d{2}|\\d+(\\.\\d+)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary><c>Pets_List</c>, as Azure writes it, and <c>PetsController_list</c>.</summary>
    private static readonly Regex s_group = new("^(?:([A-Z][A-Za-z0-9]+)_([A-Z][A-Za-z0-9]+)|([A-Z][A-Za-z0-9]*Controller)_([A-Za-z0-9]+))$", RegexOptions.CultureInvariant);

    public static OperationName Of(string method, string path, OpenApiOperation operation, CommonPrefix prefix)
    {
        string id = operation.OperationId ?? "";
        string[] parts = s_group.Match(id) is { Success: true } match
            ? [WithoutController(match.Groups[1].Value + match.Groups[3].Value), match.Groups[2].Value + match.Groups[4].Value]
            : id.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            string last = parts[parts.Length - 1];
            return new OperationName(prefix.Without(string.Join(" ", parts.Take(parts.Length - 1))), last, last);
        }

        string[] segments = [.. path.Split('/').Where(static segment => segment.Length > 0)];
        string[] own = [.. segments.SkipWhile(static segment => s_prefix.IsMatch(segment))];
        string resource = operation.Tags?.FirstOrDefault(static tag => !string.IsNullOrWhiteSpace(tag))
            ?? own.FirstOrDefault(static segment => segment[0] != '{')
            ?? segments.FirstOrDefault(static segment => segment[0] != '{')
            ?? "api";
        resource = prefix.Without(resource);
        string said = parts.Length == 1 ? MechanicalId.Rest(parts[0], method, segments, own) : "";
        return said.Length > 0
            ? new OperationName(resource, NounlessName.Of(said, resource), said)
            : new OperationName(resource, PathName.Of(method, own, resource), parts.Length == 1 ? parts[0] : PathName.Full(method, own));
    }

    /// <summary><c>PetsController</c> is about pets.</summary>
    private static string WithoutController(string group)
        => group.Length > "Controller".Length && group.EndsWith("Controller", StringComparison.Ordinal) ? group.Substring(0, group.Length - "Controller".Length) : group;
}
