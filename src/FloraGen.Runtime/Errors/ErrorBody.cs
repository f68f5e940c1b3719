namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>What the body of an error says, in whichever of the usual forms.</summary>
internal static class ErrorBody
{
    private static readonly string[] s_codes = ["code", "type", "error_code"];
    private static readonly string[] s_messages = ["message", "detail", "error_description", "title", "error_message"];

    /// <summary>The code and the message of an error; null for what is not there.</summary>
    public static (string? Code, string? Message) Read(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> json = Utf8Preamble.Skip(body).TrimStart(" \t\r\n"u8);
        if (json.IsEmpty || json[0] != (byte)'{')
        {
            return default;
        }

        try
        {
            Utf8JsonReader reader = new(json);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            if (root.TryGetProperty("error", out JsonElement error))
            {
                if (error.ValueKind == JsonValueKind.Object)
                {
                    return (Text(error, s_codes), Text(error, s_messages));
                }

                if (error.ValueKind == JsonValueKind.String)
                {
                    return (Text(root, s_codes), Text(root, s_messages) ?? error.GetString());
                }
            }

            string? message = Text(root, s_messages);
            return (Text(root, s_codes), Complaints(root) is not { } complaints ? message : message is null ? complaints : $"{message} {complaints}");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>The error in one line.</summary>
    public static string Describe(ReadOnlySpan<byte> body)
    {
        (string? code, string? message) = Read(body);
        if (code is null && message is null)
        {
            return BodyText.Excerpt(body);
        }

        return code is null || message is null ? BodyText.OneLine(code ?? message!) : BodyText.OneLine($"{code}: {message}");
    }

    /// <summary>What is wrong with each member, as validation says it: <c>errors</c> has texts by member.</summary>
    private static string? Complaints(JsonElement root)
    {
        if (!root.TryGetProperty("errors", out JsonElement errors) || errors.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        List<string> complaints = [];
        foreach (JsonProperty member in errors.EnumerateObject())
        {
            JsonElement said = member.Value;
            string? text = said.ValueKind == JsonValueKind.String ? said.GetString()
                : said.ValueKind == JsonValueKind.Array && said.GetArrayLength() > 0 && said[0].ValueKind == JsonValueKind.String ? said[0].GetString()
                : null;
            if (text is not null)
            {
                complaints.Add(member.Name.Length == 0 ? text : $"{member.Name}: {text}");
            }
        }

        return complaints.Count == 0 ? null : string.Join(" ", complaints);
    }

    private static string? Text(JsonElement element, string[] names)
    {
        foreach (string name in names)
        {
            // The type of problem+json is a URI, and no code.
            if (element.TryGetProperty(name, out JsonElement value)
                && value.ValueKind == JsonValueKind.String
                && !(name == "type" && value.GetString()!.Contains(':', StringComparison.Ordinal)))
            {
                return value.GetString();
            }
        }

        return null;
    }
}
