using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading;

/// <summary>Tells by its keys what a document is that does not say which version of OpenAPI it is, and what to do.</summary>
internal static class ForeignDocument
{
    /// <summary>A response that tells an error has hardly more members.</summary>
    private const int FewEntries = 8;

    private const string AddVersion = "add its version as the first key, such as openapi: 3.0.3";

    /// <summary>A key of the root, and what a document is that has it.</summary>
    private static readonly (string Key, string Reason)[] s_kinds =
    [
        ("swaggerVersion", "it is a document of Swagger 1; convert it to OpenAPI 3"),
        ("asyncapi", "it is an AsyncAPI document, which describes messages; FloraGen makes clients of HTTP APIs"),
        ("arazzo", "it is an Arazzo document, which describes workflows; add the OpenAPI documents that its sourceDescriptions name"),
        ("overlay", "it is an Overlay, which changes another document; apply it with a tool, and add the result"),
        ("openrpc", "it is an OpenRPC document; FloraGen makes clients of HTTP APIs"),
        ("smithy", "it is a Smithy model; convert it to OpenAPI"),
        ("__schema", "it is a GraphQL schema; GraphQL needs another generator"),
        ("discoveryVersion", "it is a Google API Discovery document; convert it to OpenAPI"),
        ("__export_format", "it is an export of Insomnia; export it as OpenAPI"),
    ];

    /// <summary>Keys of OpenAPI documents of all versions.</summary>
    private static readonly string[] s_own = ["paths", "webhooks", "components", "info", "securityDefinitions"];

    private static readonly string[] s_ofSchemas = ["$schema", "$defs", "definitions", "properties", "allOf", "oneOf", "anyOf"];

    private static readonly string[] s_ofErrors = ["message", "error", "errors", "detail", "title", "error_description", "msg"];

    /// <summary>Why a root that is no object is none.</summary>
    public static string ReasonOf(SpecNode root) => root switch
    {
        SpecScalar text => $"it is plain text, '{Short(text.Text)}'; get the document again",
        _ => "its root is a list, and not an object with the key 'openapi' or 'swagger'",
    };

    public static (SpecLocation Location, string Reason) FaultOf(SpecMapping root)
    {
        foreach ((string key, string reason) in s_kinds)
        {
            if (root.Find(key) is { } kind)
            {
                return (kind.KeyLocation, reason);
            }
        }

        return Misspelt(root) ?? Nested(root) ?? OfKeys(root)
            ?? (root.Location, "its root has neither 'openapi' nor 'swagger'; check that it is the right file");
    }

    private static (SpecLocation, string)? Misspelt(SpecMapping root)
    {
        SpecEntry? entry = root.Entries.FirstOrDefault(static entry => entry.Key.Trim().ToLowerInvariant() is "openapi" or "swagger" or "open-api" or "open_api");
        return entry is null ? null : (entry.KeyLocation, $"the key '{entry.Key}' has to be spelt '{(entry.Key.Trim()[0] is 's' or 'S' ? "swagger" : "openapi")}'");
    }

    /// <summary>What only a value of the root tells.</summary>
    private static (SpecLocation, string)? Nested(SpecMapping root)
    {
        if (root["info"] is SpecMapping info && (info.Find("_postman_id") ?? info.Find("schema")) is { } postman)
        {
            return (postman.KeyLocation, "it is a Postman collection; convert it to OpenAPI");
        }

        if (root["data"] is SpecMapping data && data.Find("__schema") is { } schema)
        {
            return (schema.KeyLocation, "it is a GraphQL schema; GraphQL needs another generator");
        }

        return root["log"] is SpecMapping log && log.Find("entries") is { } entries
            ? (entries.KeyLocation, "it is a HAR file, a record of calls; get the API's OpenAPI document")
            : null;
    }

    private static (SpecLocation, string)? OfKeys(SpecMapping root)
    {
        if (First(root, s_own) is { } own)
        {
            return (root.Location, $"it has '{own.Key}', and neither 'openapi' nor 'swagger'; {AddVersion}");
        }

        if (First(root, s_ofSchemas) is { } schema)
        {
            return (schema.KeyLocation, "it is a JSON Schema; let a $ref of an OpenAPI document lead to it, and give its item another name than *.openapi.*");
        }

        if (root.Entries.Count > FewEntries)
        {
            return null;
        }

        SpecEntry? status = root.Entries.FirstOrDefault(static entry => entry.Key.Length == 3 && entry.Key.All(char.IsDigit));
        return (status ?? First(root, s_ofErrors)) is { } error
            ? (error.KeyLocation, $"it is an error response of a server, '{Short(Text(error))}'; get the document again")
            : null;
    }

    private static SpecEntry? First(SpecMapping root, string[] keys) => root.Entries.FirstOrDefault(entry => keys.Contains(entry.Key));

    private static string Text(SpecEntry entry) => entry.Value is SpecScalar scalar ? scalar.Text : entry.Key;

    private static string Short(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\r', ' ').Trim();
        return line.Length <= 60 ? line : line.Substring(0, 60) + "…";
    }
}
