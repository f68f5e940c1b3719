using System.Text.RegularExpressions;
using FloraGen.Reading.Responses;
using NSwag;

namespace FloraGen.Reading.Names;

/// <summary>What an operation is about and what it does.</summary>
/// <param name="Resource">Such as <c>assets</c>.</param>
/// <param name="Name">Such as <c>create</c>.</param>
/// <param name="FullName">What the document calls it, for when another operation of the resource has the short name too.</param>
internal sealed record OperationName(string Resource, string Name, string FullName)
{
    private static readonly char[] s_separators = ['.', '/'];

    /// <summary>Versions and the like say nothing of what a path is about.</summary>
    private static readonly Regex s_prefix = new("^(v\\d+([._-]?\\w+)?|api|rest|public|\\d{4}-\\d{2}-\\d{2}|\\d+(\\.\\d+)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool IsPrefix(string segment)
        => (segment[0] is 'v' or 'V' or 'a' or 'A' or 'r' or 'R' or 'p' or 'P' || char.IsDigit(segment[0])) && s_prefix.IsMatch(segment);

    public static OperationName Of(
        string method, string path, OpenApiOperation operation, ResourcePrefix prefix, DocumentNames names, Func<ResponseForm> form)
    {
        string? tag = operation.Tags?.FirstOrDefault(static tag => !string.IsNullOrWhiteSpace(tag));
        StackId stack = names.Of(operation.OperationId ?? "", path);
        string id = stack.Name;
        string[] parts = names.GroupOf(id, tag) is { } group
            ? [group.Group, group.Name]
            : id.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            string owner = prefix.Without(string.Join(" ", parts.Take(parts.Length - 1)));
            string last = names.WithoutNamespaces(parts[parts.Length - 1], owner);
            return new OperationName(owner, last, stack.IsCut ? $"{last} {stack.Suffix}".Trim() : last);
        }

        string[] segments = [.. path.Split('/').Where(static segment => segment.Length > 0)];
        string[] own = [.. segments.SkipWhile(IsPrefix)];
        string resource = (tag is null ? null : StackId.Tag(tag))
            ?? own.FirstOrDefault(static segment => segment[0] != '{')
            ?? segments.FirstOrDefault(static segment => segment[0] != '{')
            ?? "api";
        resource = prefix.Without(resource);
        string said = parts.Length == 1 ? names.WithoutNamespaces(MechanicalId.Rest(parts[0], method, segments, own), resource) : "";
        string full = parts.Length == 0 ? NounlessName.Of(PathName.Full(method, own), resource)
            : stack.IsCut ? NounlessName.Of($"{names.WithoutNamespaces(parts[0], resource)} {stack.Suffix}".Trim(), resource)
            : said.Length > 0 ? said
            : parts[0];
        return said.Length > 0
            ? new OperationName(resource, names.NeedsSuffix(stack) ? full : NounlessName.Of(said, resource), full)
            : new OperationName(resource, IdCasing.Of(PathName.Of(method, own, resource, form()), id), full);
    }
}
