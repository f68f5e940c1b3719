using System.Text.RegularExpressions;
using FloraGen.Spec.Tests.Facts;

namespace FloraGen.Spec.Tests.Seed;

/// <summary>Reads the seed's operations: three lines each, a title, a signature and a route.</summary>
internal static partial class SeedOperationReader
{
    public static IReadOnlyList<OperationFact> Read(string[] lines)
    {
        if (lines.Length % 3 != 0)
        {
            throw new InvalidDataException($"Operations take three lines each, but there are {lines.Length} lines.");
        }

        return [.. lines.Chunk(3).Select(each => ReadOperation(each[0], each[1], each[2]))];
    }

    private static OperationFact ReadOperation(string title, string signatureLine, string routeLine)
    {
        Match signature = Signature().Match(signatureLine);
        Match route = Route().Match(routeLine);
        if (!signature.Success || !route.Success)
        {
            throw new InvalidDataException($"Expected a signature and a route below '{title}'.");
        }

        string path = route.Groups["path"].Value;
        return new(
            signature.Groups["id"].Value,
            title,
            $"{route.Groups["method"].Value} {path}",
            ReadArgument(signature.Groups["argument"].Value, path),
            signature.Groups["result"].Value.Replace(" } >", " }>", StringComparison.Ordinal));
    }

    private static string ReadArgument(string text, string path)
    {
        if (ObjectArgument().Match(text) is { Success: true } given)
        {
            string where = given.Groups["where"].Value;
            string fields = given.Groups["fields"].Value;

            // The document has no component for query parameters, so their type's name has nothing to be compared with.
            return where is "body" ? $"body {given.Groups["type"].Value} {{ {fields} }}" : $"{where} {{ {fields} }}";
        }

        Match segment = PathArgument().Match(text);
        string name = TemplateName().Match(path).Groups["name"].Value;

        // The signature spells the argument as its language does: assetID for {assetId}.
        return segment.Success && name.Equals(segment.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)
            ? $"path {name}"
            : throw new InvalidDataException($"'{text}' is neither an object nor a name in the path {path}.");
    }

    [GeneratedRegex(@"^client\.(?<id>\w+\.\w+)\((?<argument>.+), RequestOptionsoptions\?\): (?<result>.+)$")]
    private static partial Regex Signature();

    [GeneratedRegex("^(?<method>GET|POST|PUT|PATCH|DELETE)(?<path>/.*)$")]
    private static partial Regex Route();

    [GeneratedRegex(@"^(?<type>\w+) \{ (?<fields>[^}]+) \} (?<where>body|query\??)$")]
    private static partial Regex ObjectArgument();

    [GeneratedRegex(@"^string(?<name>\w+)$")]
    private static partial Regex PathArgument();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex TemplateName();
}
