using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>OpenAPI's table of styles: which text a value has in a path, a query, a header, a cookie or a form.</summary>
internal static class StyleTable
{
    /// <summary>The text behind a stretch of a path, a header's value.</summary>
    public static string Text(DocumentParameter parameter, JsonNode? value, Func<string, string> escape)
    {
        string[] pieces = Pieces(parameter, value, escape);
        string name = parameter.Name;
        return parameter.Style switch
        {
            "label" => "." + string.Join(parameter.Explode ? "." : ",", pieces),
            "matrix" when value is JsonObject && parameter.Explode => string.Concat(pieces.Select(static piece => ";" + piece)),
            "matrix" when value is JsonArray && parameter.Explode => string.Concat(pieces.Select(piece => $";{name}={piece}")),
            "matrix" => pieces is [""] ? ";" + name : $";{name}={string.Join(",", pieces)}",
            _ => string.Join(",", pieces),
        };
    }

    /// <summary>The names and values in a query, a cookie or a form, escaped.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(DocumentParameter parameter, JsonNode? value, Func<string, string> escape)
    {
        string name = escape(parameter.Name);
        if (parameter.IsJson)
        {
            return [(name, escape(value?.ToJsonString() ?? "null"))];
        }

        return (value, parameter.Style, parameter.Explode) switch
        {
            (JsonObject members, "deepObject", _) => members.SelectMany(member => Deep($"{parameter.Name}[{member.Key}]", member.Value, escape)),
            (JsonArray items, "deepObject", _) => items.Select(item => (escape(parameter.Name + "[]"), escape(Scalar(item)))),
            (JsonObject members, "form", true) => members.Select(member => (escape(member.Key), escape(Scalar(member.Value)))),
            (JsonArray items, _, true) => items.Select(item => (name, escape(Scalar(item)))),
            (JsonArray or JsonObject, _, _) => [(name, string.Join(Separator(parameter.Style), Pieces(parameter with { Explode = false }, value, escape)))],
            _ => [(name, escape(Scalar(value)))],
        };
    }

    public static string Scalar(JsonNode? value) => value switch
    {
        null => "null",
        JsonValue text when text.GetValueKind() == System.Text.Json.JsonValueKind.String => text.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static string Separator(string style) => style switch
    {
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        "tabDelimited" => "%09",
        _ => ",",
    };

    /// <summary>The table has objects of texts and numbers; what goes deeper goes on like it.</summary>
    private static IEnumerable<(string Name, string Value)> Deep(string name, JsonNode? value, Func<string, string> escape) => value switch
    {
        JsonObject members => members.SelectMany(member => Deep($"{name}[{member.Key}]", member.Value, escape)),
        JsonArray items => items.SelectMany(item => Deep(name + "[]", item, escape)),
        _ => [(escape(name), escape(Scalar(value)))],
    };

    private static string[] Pieces(DocumentParameter parameter, JsonNode? value, Func<string, string> escape) => value switch
    {
        _ when parameter.IsJson => [escape(value?.ToJsonString() ?? "null")],
        JsonArray items => [.. items.Select(item => escape(Scalar(item)))],
        JsonObject members when parameter.Explode => [.. members.Select(member => $"{escape(member.Key)}={escape(Scalar(member.Value))}")],
        JsonObject members => [.. members.SelectMany(member => new[] { escape(member.Key), escape(Scalar(member.Value)) })],
        _ => [escape(Scalar(value))],
    };
}
