using System.Text.Json;
using FloraSandbox.Errors;

namespace FloraSandbox.Validation;

/// <summary>The object in a request's body. Members that nobody asks for are ignored.</summary>
internal sealed class JsonObject
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private readonly JsonElement _object;
    private readonly FieldErrors _errors;

    private JsonObject(JsonElement element, FieldErrors errors)
    {
        _object = element;
        _errors = errors;
    }

    public static JsonObject Parse(byte[] body, FieldErrors errors)
    {
        if (body.Length == 0)
        {
            throw ApiErrors.InvalidJson("it is empty.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body, s_strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new JsonObject(document.RootElement.Clone(), errors)
                : throw ApiErrors.Invalid("body", $"must be an object, not {Described(document.RootElement)}");
        }
        catch (JsonException error)
        {
            throw ApiErrors.InvalidJson(error.Message);
        }
    }

    /// <returns>The text, or null after noting what is wrong.</returns>
    public string? Required(string name)
    {
        if (_object.TryGetProperty(name, out JsonElement value))
        {
            return Text(name, value);
        }

        _errors.Add(name, "is required");
        return null;
    }

    /// <returns>The text, or null when the member is absent or after noting what is wrong.</returns>
    public string? Optional(string name)
        => _object.TryGetProperty(name, out JsonElement value) ? Text(name, value) : null;

    private string? Text(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            _errors.Add(name, $"must be a string, not {Described(value)}");
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            _errors.Add(name, "must be valid Unicode text");
            return null;
        }
    }

    private static string Described(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
