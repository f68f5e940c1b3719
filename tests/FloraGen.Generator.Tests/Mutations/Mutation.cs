using System.Text.Json.Nodes;

namespace FloraGen.Tests.Mutations;

/// <summary>Random edits of a document: a few, each somewhere else. The seed alone decides.</summary>
internal sealed class Mutation
{
    private const int MaxEdits = 4;
    private const int LongText = 5_000;

    private static readonly string[] s_keywords =
    [
        "type", "format", "properties", "required", "items", "enum", "allOf", "oneOf", "anyOf", "not", "$ref", "const", "default", "nullable",
        "additionalProperties", "discriminator", "mapping", "propertyName", "readOnly", "writeOnly", "schema", "content", "parameters", "responses",
        "requestBody", "headers", "examples", "example", "name", "in", "style", "explode", "description", "title", "deprecated", "security", "servers",
        "url", "variables", "tags", "operationId", "paths", "components", "schemas", "info", "webhooks", "callbacks", "200", "default", "get", "post",
        "application/json", "multipart/form-data", "text/event-stream", "x-enum-varnames", "x-floragen-name", "$defs", "$id", "$anchor", "$dynamicRef",
        "prefixItems", "patternProperties", "if", "then", "encoding", "swagger", "openapi", "links", "pattern", "minimum", "maxLength", "", "x-internal", "#/",
    ];

    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "array", "object", "null", "file", "any", "", "String"];

    private static readonly string[] s_formats =
        ["date-time", "date", "time", "duration", "uuid", "byte", "binary", "int32", "int64", "uint64", "float", "decimal", "password", "no such format", "base64"];

    private static readonly string[] s_texts =
    [
        "", " ", "\u2028", "#error", "class", "-1", "1e308", "\0", "\ud800", "\udc00x", "../../x", "{", "}", "{id}", "{{a}}", "*/", "\"", "\\", "//", "record", "Equals",
        "Value", "\r\n#error", "\u0085", "\u202e", "x\u200b", "System", "MyApp", "Internal", "null", "true", "0", "__arglist", "@", "string", "\U0001f600", "é", "中文", "a/b~c",
        "$ref", "%", "%ZZ", "%2F", "?", "&amp;", "<summary>", "]]>", "async", "SpecClient", "cancellationToken", "AdditionalProperties", "application/json; charset=\"", "http://[", "file:///etc/passwd",
    ];

    private readonly Random _random;
    private readonly List<string> _edits = [];
    private readonly JsonNode _root;

    public Mutation(JsonNode document, int seed)
    {
        _random = new Random(seed);
        _root = document.DeepClone();
        int count = _random.Next(1, MaxEdits + 1);
        for (int edit = 0; edit < count; edit++)
        {
            Edit(Spots(_root));
        }
    }

    public string Text => JsonText.Of(_root);

    /// <summary>What was done, for whoever has to find out why.</summary>
    public string Edits => string.Join("; ", _edits);

    private static List<JsonLocation> Spots(JsonNode root)
    {
        List<JsonLocation> locations = [];
        Stack<(JsonNode Node, string Pointer)> open = new([(root, "#")]);
        while (open.Count > 0)
        {
            (JsonNode node, string pointer) = open.Pop();
            IEnumerable<JsonLocation> children = node switch
            {
                JsonObject members => members.Select(member => new JsonLocation(node, member.Key, 0, member.Value, pointer + "/" + Escape(member.Key))),
                JsonArray items => items.Select((item, index) => new JsonLocation(node, null, index, item, $"{pointer}/{index}")),
                _ => [],
            };
            foreach (JsonLocation child in children)
            {
                locations.Add(child);
                if (child.Value is JsonObject or JsonArray)
                {
                    open.Push((child.Value, child.Pointer));
                }
            }
        }

        return locations;
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Edit(List<JsonLocation> locations)
    {
        if (locations.Count == 0)
        {
            return;
        }

        JsonLocation location = Any(locations);
        JsonLocation other = Any(locations);
        switch (_random.Next(14))
        {
            case 0:
                Say("delete", location);
                location.Delete();
                break;
            case 1:
                Say($"copy of {other.Pointer}", location);
                location.Replace(other.Value?.DeepClone());
                break;
            case 2:
                Rename(location, Any(s_keywords));
                break;
            case 3:
                Rename(location, HostileText());
                break;
            case 4 or 5:
                Put(Scalar(locations), Hostile());
                break;
            case 6:
                Say($"swap with {other.Pointer}", location);
                (JsonNode? mine, JsonNode? theirs) = (location.Value?.DeepClone(), other.Value?.DeepClone());
                location.Replace(theirs);
                if (!other.IsWithin(location) && !location.IsWithin(other))
                {
                    other.Replace(mine);
                }

                break;
            case 7 or 8:
                PointElsewhere(locations);
                break;
            case 9:
                Nest(location);
                break;
            case 10:
                ChangeWord(locations);
                break;
            case 11:
                string wrapper = Any(["allOf", "oneOf", "anyOf", "not"]);
                Put(Schema(locations), wrapper == "not" ? null : [], wrapper);
                break;
            case 12:
                AddKeyword(Schema(locations), other);
                break;
            default:
                JsonLocation holder = Any([.. locations.Where(static item => item.Value is JsonObject).DefaultIfEmpty(location)]);
                Say("as a list", holder);
                holder.Replace(holder.Value is JsonObject members ? new JsonArray([.. members.Select(static member => member.Value?.DeepClone())]) : null);
                break;
        }
    }

    private void Rename(JsonLocation location, string key)
    {
        Say($"rename to '{key}'", location);
        location.Rename(key);
    }

    private void Put(JsonLocation location, JsonNode? value)
    {
        Say($"put {JsonText.Of(value)[..Math.Min(40, JsonText.Of(value).Length)]}", location);
        location.Replace(value);
    }

    private void Put(JsonLocation location, JsonArray? list, string wrapper)
    {
        Say($"wrap in {wrapper}", location);
        JsonNode? inner = location.Value?.DeepClone();
        list?.Add(inner);
        if (list is not null && _random.Next(2) == 0)
        {
            list.Add(new JsonObject { ["type"] = Any(s_types) });
        }

        location.Replace(new JsonObject { [wrapper] = list ?? inner });
    }

    private void PointElsewhere(List<JsonLocation> locations)
    {
        JsonLocation location = Any([.. locations.Where(static item => item.Key == "$ref" || item.Value is JsonObject)]);
        string target = _random.Next(5) switch
        {
            0 => location.Pointer,
            1 => location.Pointer[..location.Pointer.LastIndexOf('/')],
            2 => Any(["#", "#/", "", "other.json#/x", "https://example.com/x.json", "/etc/passwd", "#/components/schemas", "#/paths", "#anchor", "##", "#/%", "#/components/schemas/"]),
            _ => Any(locations).Pointer,
        };
        Say($"$ref to {target}", location);
        location.Replace(location.Key == "$ref" ? JsonValue.Create(target) : new JsonObject { ["$ref"] = target });
    }

    private void Nest(JsonLocation location)
    {
        int depth = _random.Next(1, 60);
        string key = Any(["items", "properties", "allOf", "additionalProperties", "x"]);
        Say($"nest {depth} deep in {key}", location);
        JsonNode? value = location.Value?.DeepClone();
        for (int level = 0; level < depth; level++)
        {
            value = key switch
            {
                "properties" => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["inner"] = value } },
                "allOf" => new JsonObject { ["allOf"] = new JsonArray(value) },
                "x" => new JsonArray(value),
                _ => new JsonObject { [key] = value },
            };
        }

        location.Replace(value);
    }

    private void ChangeWord(List<JsonLocation> locations)
    {
        JsonLocation location = Any([.. locations.Where(static item => item.Key is "type" or "format" or "in" or "style" or "scheme").DefaultIfEmpty(locations[0])]);
        JsonNode? word = location.Key switch
        {
            "type" when _random.Next(4) == 0 => new JsonArray(Any(s_types), Any(s_types)),
            "format" => JsonValue.Create(Any(s_formats)),
            "in" => JsonValue.Create(Any(["query", "path", "header", "cookie", "body", "formData", "querystring", "x"])),
            "style" => JsonValue.Create(Any(["form", "simple", "label", "matrix", "deepObject", "pipeDelimited", "x"])),
            "scheme" => JsonValue.Create(Any(["basic", "bearer", "digest", ""])),
            _ => JsonValue.Create(Any(s_types)),
        };
        Put(location, word);
    }

    private void AddKeyword(JsonLocation location, JsonLocation other)
    {
        if (location.Value is not JsonObject schema)
        {
            return;
        }

        string key = Any(s_keywords);
        Say($"{key} from {other.Pointer}", location);
        schema[key] = _random.Next(3) == 0 ? Hostile() : other.Value?.DeepClone();
    }

    private JsonLocation Scalar(List<JsonLocation> locations) => Any([.. locations.Where(static item => item.Value is not (JsonObject or JsonArray)).DefaultIfEmpty(locations[0])]);

    private JsonLocation Schema(List<JsonLocation> locations)
        => Any([.. locations.Where(static item => item.Value is JsonObject value && (value.ContainsKey("type") || value.ContainsKey("$ref"))).DefaultIfEmpty(locations[0])]);

    private JsonNode? Hostile() => _random.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next(2) == 0),
        2 => new JsonArray(),
        3 => new JsonObject(),
        4 => JsonValue.Create(Any([-1, 0, 1e308, 0.1, 9e18, 1e20])),
        5 => new JsonArray(HostileText(), HostileText(), null, 1),
        _ => JsonValue.Create(HostileText()),
    };

    private string HostileText() => _random.Next(4) switch
    {
        0 => string.Concat(Any(s_texts), Any(s_texts)),
        1 when _random.Next(10) == 0 => new string('x', LongText),
        _ => Any(s_texts),
    };

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private void Say(string what, JsonLocation location) => _edits.Add($"{what} at {location.Pointer}");
}
