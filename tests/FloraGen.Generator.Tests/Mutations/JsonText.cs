using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraGen.Reading.Text;

namespace FloraGen.Tests.Mutations;

/// <summary>Trees of JSON to text and back, with texts that are no valid Unicode as well.</summary>
internal static class JsonText
{
    public static string Of(JsonNode? node)
    {
        StringBuilder text = new();
        Write(text, node);
        return text.ToString();
    }

    /// <summary>A document's text, JSON or YAML, as a tree that can be edited.</summary>
    public static JsonNode? Parse(string path, string text) => Of(SpecText.Parse(path, text, CancellationToken.None));

    public static bool IsValid(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static JsonNode? Of(SpecNode node)
    {
        switch (node)
        {
            case SpecMapping mapping:
                JsonObject members = [];
                foreach (SpecEntry entry in mapping.Entries)
                {
                    members[entry.Key] = Of(entry.Value);
                }

                return members;
            case SpecSequence sequence:
                return new JsonArray([.. sequence.Items.Select(Of)]);
            case SpecScalar { Kind: SpecScalarKind.Null }:
                return null;
            case SpecScalar { Kind: SpecScalarKind.Boolean } truth:
                return JsonValue.Create(truth.Text.StartsWith('t'));
            case SpecScalar { Kind: SpecScalarKind.Number } number:
                return JsonValue.Create(double.Parse(number.Text, CultureInfo.InvariantCulture));
            default:
                return JsonValue.Create(((SpecScalar)node).Text);
        }
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                WriteAll(text, '{', members, '}', static (text, member) =>
                {
                    WriteText(text, member.Key);
                    _ = text.Append(':');
                    Write(text, member.Value);
                });
                break;
            case JsonArray items:
                WriteAll(text, '[', items, ']', Write);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteText(text, value.GetValue<string>());
                break;
            default:
                _ = text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<StringBuilder, T> write)
    {
        _ = text.Append(open);
        bool isFirst = true;
        foreach (T item in items)
        {
            _ = isFirst ? text : text.Append(',');
            isFirst = false;
            write(text, item);
        }

        _ = text.Append(close);
    }

    private static void WriteText(StringBuilder text, string value)
    {
        _ = text.Append('"');
        foreach (char character in value)
        {
            _ = character is '"' or '\\' or < ' ' or > '~'
                ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : text.Append(character);
        }

        _ = text.Append('"');
    }
}
