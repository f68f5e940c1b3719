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

    private static List<JsonSpot> Spots(JsonNode root)
    {
        List<JsonSpot> spots = [];
        Stack<(JsonNode Node, string Pointer)> open = new([(root, "#")]);
        while (open.Count > 0)
        {
            (JsonNode node, string pointer) = open.Pop();
            IEnumerable<JsonSpot> children = node switch
            {
                JsonObject members => members.Select(member => new JsonSpot(node, member.Key, 0, member.Value, pointer + "/" + Escape(member.Key))),
                JsonArray items => items.Select((item, index) => new JsonSpot(node, null, index, item, $"{pointer}/{index}")),
                _ => [],
            };
            foreach (JsonSpot child in children)
            {
                spots.Add(child);
                if (child.Value is JsonObject or JsonArray)
                {
                    open.Push((child.Value, child.Pointer));
                }
            }
        }

        return spots;
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Edit(List<JsonSpot> spots)
    {
        if (spots.Count == 0)
        {
            return;
        }

        JsonSpot spot = Any(spots);
        JsonSpot other = Any(spots);
        switch (_random.Next(14))
        {
            case 0:
                Say("delete", spot);
                spot.Delete();
                break;
            case 1:
                Say($"copy of {other.Pointer}", spot);
                spot.Replace(other.Value?.DeepClone());
                break;
            case 2:
                Rename(spot, Any(s_keywords));
                break;
            case 3:
                Rename(spot, HostileText());
                break;
            case 4 or 5:
                Put(Scalar(spots), Hostile());
                break;
            case 6:
                Say($"swap with {other.Pointer}", spot);
                (JsonNode? mine, JsonNode? theirs) = (spot.Value?.DeepClone(), other.Value?.DeepClone());
                spot.Replace(theirs);
                if (!other.IsWithin(spot) && !spot.IsWithin(other))
                {
                    other.Replace(mine);
                }

                break;
            case 7 or 8:
                PointElsewhere(spots);
                break;
            case 9:
                Nest(spot);
                break;
            case 10:
                ChangeWord(spots);
                break;
            case 11:
                string wrapper = Any(["allOf", "oneOf", "anyOf", "not"]);
                Put(Schema(spots), wrapper == "not" ? null : [], wrapper);
                break;
            case 12:
                AddKeyword(Schema(spots), other);
                break;
            default:
                JsonSpot holder = Any([.. spots.Where(static item => item.Value is JsonObject).DefaultIfEmpty(spot)]);
                Say("as a list", holder);
                holder.Replace(holder.Value is JsonObject members ? new JsonArray([.. members.Select(static member => member.Value?.DeepClone())]) : null);
                break;
        }
    }

    private void Rename(JsonSpot spot, string key)
    {
        Say($"rename to '{key}'", spot);
        spot.Rename(key);
    }

    private void Put(JsonSpot spot, JsonNode? value)
    {
        Say($"put {JsonText.Of(value)[..Math.Min(40, JsonText.Of(value).Length)]}", spot);
        spot.Replace(value);
    }

    private void Put(JsonSpot spot, JsonArray? list, string wrapper)
    {
        Say($"wrap in {wrapper}", spot);
        JsonNode? inner = spot.Value?.DeepClone();
        list?.Add(inner);
        if (list is not null && _random.Next(2) == 0)
        {
            list.Add(new JsonObject { ["type"] = Any(s_types) });
        }

        spot.Replace(new JsonObject { [wrapper] = list ?? inner });
    }

    private void PointElsewhere(List<JsonSpot> spots)
    {
        JsonSpot spot = Any([.. spots.Where(static item => item.Key == "$ref" || item.Value is JsonObject)]);
        string target = _random.Next(5) switch
        {
            0 => spot.Pointer,
            1 => spot.Pointer[..spot.Pointer.LastIndexOf('/')],
            2 => Any(["#", "#/", "", "other.json#/x", "https://example.com/x.json", "/etc/passwd", "#/components/schemas", "#/paths", "#anchor", "##", "#/%", "#/components/schemas/"]),
            _ => Any(spots).Pointer,
        };
        Say($"$ref to {target}", spot);
        spot.Replace(spot.Key == "$ref" ? JsonValue.Create(target) : new JsonObject { ["$ref"] = target });
    }

    private void Nest(JsonSpot spot)
    {
        int depth = _random.Next(1, 60);
        string key = Any(["items", "properties", "allOf", "additionalProperties", "x"]);
        Say($"nest {depth} deep in {key}", spot);
        JsonNode? value = spot.Value?.DeepClone();
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

        spot.Replace(value);
    }

    private void ChangeWord(List<JsonSpot> spots)
    {
        JsonSpot spot = Any([.. spots.Where(static item => item.Key is "type" or "format" or "in" or "style" or "scheme").DefaultIfEmpty(spots[0])]);
        JsonNode? word = spot.Key switch
        {
            "type" when _random.Next(4) == 0 => new JsonArray(Any(s_types), Any(s_types)),
            "format" => JsonValue.Create(Any(s_formats)),
            "in" => JsonValue.Create(Any(["query", "path", "header", "cookie", "body", "formData", "querystring", "x"])),
            "style" => JsonValue.Create(Any(["form", "simple", "label", "matrix", "deepObject", "pipeDelimited", "x"])),
            "scheme" => JsonValue.Create(Any(["basic", "bearer", "digest", ""])),
            _ => JsonValue.Create(Any(s_types)),
        };
        Put(spot, word);
    }

    private void AddKeyword(JsonSpot spot, JsonSpot other)
    {
        if (spot.Value is not JsonObject schema)
        {
            return;
        }

        string key = Any(s_keywords);
        Say($"{key} from {other.Pointer}", spot);
        schema[key] = _random.Next(3) == 0 ? Hostile() : other.Value?.DeepClone();
    }

    private JsonSpot Scalar(List<JsonSpot> spots) => Any([.. spots.Where(static item => item.Value is not (JsonObject or JsonArray)).DefaultIfEmpty(spots[0])]);

    private JsonSpot Schema(List<JsonSpot> spots)
        => Any([.. spots.Where(static item => item.Value is JsonObject value && (value.ContainsKey("type") || value.ContainsKey("$ref"))).DefaultIfEmpty(spots[0])]);

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

    private void Say(string what, JsonSpot spot) => _edits.Add($"{what} at {spot.Pointer}");
}
