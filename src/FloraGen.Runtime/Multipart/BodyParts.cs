namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>The members of a multipart body, in order. What is null is left out; a list is a part for each of its items.</summary>
internal sealed class BodyParts
{
    private readonly List<(string Name, FilePart? File, JsonElement Json)> _members = [];

    /// <summary>The parts of a map of files.</summary>
    public static BodyParts OfFiles(IEnumerable<KeyValuePair<string, FilePart>> files)
    {
        BodyParts parts = new();
        foreach (KeyValuePair<string, FilePart> file in files)
        {
            _ = parts.Add(file.Key, file.Value);
        }

        return parts;
    }

    /// <summary>The parts of a value without files: its members.</summary>
    public static BodyParts OfJson<T>(T value, JsonWriteAction<T> write)
    {
        BodyParts parts = new();
        JsonElement json = WrittenJson.Element(value, write);
        if (json.ValueKind != JsonValueKind.Object)
        {
            return parts.Add("value", json);
        }

        foreach (JsonProperty member in json.EnumerateObject())
        {
            _ = parts.Add(member.Name, member.Value);
        }

        return parts;
    }

    public BodyParts Add(string name, FilePart? file)
    {
        if (file is not null)
        {
            _members.Add((name, file, default));
        }

        return this;
    }

    public BodyParts Add(string name, IReadOnlyList<FilePart?>? files)
    {
        for (int index = 0; index < files?.Count; index++)
        {
            _ = Add(name, files[index]);
        }

        return this;
    }

    public BodyParts Add<T>(string name, T? value, JsonWriteAction<T> write)
        => value is null ? this : Add(name, WrittenJson.Element(value, write));

    /// <summary>The parts as they are sent.</summary>
    /// <param name="fields">What the document says about some of the members.</param>
    public IReadOnlyList<BodyPart> Written(IReadOnlyList<BodyField> fields)
    {
        List<BodyPart> parts = [];
        foreach ((string name, FilePart? file, JsonElement json) in _members)
        {
            BodyField? field = BodyField.Find(fields, name);
            if (file is not null)
            {
                parts.Add(new BodyPart(name, ((ISentFile)file).GivenContentType ?? field?.ContentType ?? file.ContentType, null, file));
            }
            else
            {
                AddWritten(parts, name, json, field);
            }
        }

        return parts;
    }

    private static void AddWritten(List<BodyPart> parts, string name, JsonElement json, BodyField? field)
    {
        if (field?.Style is { } style && StyledValue.Of(json) is { } value)
        {
            AddStyled(parts, name, value, style, field.Explode);
            return;
        }

        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in json.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.Array)
                    {
                        parts.Add(new BodyPart(name, field?.ContentType ?? "application/json", item.GetRawText(), null));
                        continue;
                    }

                    AddWritten(parts, name, item, field);
                }

                break;
            case JsonValueKind.Object:
                parts.Add(new BodyPart(name, field?.ContentType ?? "application/json", json.GetRawText(), null));
                break;
            default:
                parts.Add(new BodyPart(name, field?.ContentType, field?.IsJson == true ? json.GetRawText() : StyledValue.TextOf(json), null));
                break;
        }
    }

    /// <summary>Styles make pairs of names and values, here without anything escaped: a part holds any text.</summary>
    private static void AddStyled(List<BodyPart> parts, string name, StyledValue value, ApiStyle style, bool explode)
    {
        foreach (string piece in StyledText.Pieces(name, value, style, explode, UrlText.Escape, UrlText.Escape))
        {
            int end = piece.IndexOf('=', StringComparison.Ordinal);
            parts.Add(new BodyPart(Uri.UnescapeDataString(piece[..end]), null, Uri.UnescapeDataString(piece[(end + 1)..]), null));
        }
    }

    private BodyParts Add(string name, JsonElement json)
    {
        _members.Add((name, null, json));
        return this;
    }
}
