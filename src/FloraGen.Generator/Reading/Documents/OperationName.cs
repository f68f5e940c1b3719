using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>What an operation is about and what it does.</summary>
/// <param name="Resource">Such as <c>assets</c>.</param>
/// <param name="Name">Such as <c>create</c>.</param>
internal sealed record OperationName(string Resource, string Name)
{
    private static readonly char[] s_separators = ['.', '/'];

    public static OperationName Of(string method, string path, OpenApiOperation operation)
    {
        string id = operation.OperationId ?? "";
        string[] parts = id.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            return new OperationName(string.Join(" ", parts.Take(parts.Length - 1)), parts[parts.Length - 1]);
        }

        string resource = operation.Tags?.FirstOrDefault(static tag => !string.IsNullOrWhiteSpace(tag)) ?? FirstSegment(path);
        return new OperationName(resource, parts.Length == 1 ? parts[0] : FromPath(method, path));
    }

    private static string FirstSegment(string path)
        => path.Split('/').FirstOrDefault(static segment => segment.Length > 0 && segment[0] != '{') ?? "api";

    /// <summary><c>GET /pets/{id}</c> becomes <c>get pets by id</c>.</summary>
    private static string FromPath(string method, string path)
    {
        IEnumerable<string> words = path
            .Split('/')
            .Where(static segment => segment.Length > 0)
            .Select(static segment => segment[0] == '{' ? "by " + segment.Trim('{', '}') : segment);
        return method + " " + string.Join(" ", words);
    }
}
