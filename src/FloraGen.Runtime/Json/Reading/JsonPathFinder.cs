namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

/// <summary>
/// Where in a text a fault stands, as a JSON path. The text is read again to find it, so that reading costs nothing for it
/// when there is no fault.
/// </summary>
internal static class JsonPathFinder
{
    /// <param name="json">The text, without a byte order mark.</param>
    /// <param name="fault">What reading it threw.</param>
    public static string Find(ReadOnlySpan<byte> json, Exception fault)
    {
        JsonReadException? known = fault as JsonReadException;
        StringBuilder path = Walk(json, known?.Position ?? long.MaxValue);
        if (known?.Member is { } member)
        {
            AppendName(path, member);
        }

        return path.ToString();
    }

    private static StringBuilder Walk(ReadOnlySpan<byte> json, long position)
    {
        List<Level> levels = [];
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
                if (isEnd)
                {
                    levels.RemoveAt(levels.Count - 1);
                }
                else if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    levels[^1].Name = Name(ref reader);
                    continue;
                }
                else if (levels.Count > 0)
                {
                    levels[^1].Index++;
                }

                if (reader.BytesConsumed > position)
                {
                    break;
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    levels.Add(new Level());
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text goes no further, and neither does the path.
        }

        StringBuilder path = new("$");
        foreach (Level level in levels)
        {
            level.AppendTo(path);
        }

        return path;
    }

    /// <summary>A name that is no valid Unicode is shown as it is written.</summary>
    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static void AppendName(StringBuilder path, string name)
    {
        bool isPlain = name.Length > 0 && !AsciiSigns.IsDigit(name[0]);
        foreach (char character in name)
        {
            isPlain &= AsciiSigns.IsLetterOrDigit(character) || character == '_';
        }

        _ = isPlain
            ? path.Append('.').Append(name)
            : path.Append("['").Append(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
    }

    private sealed class Level
    {
        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public void AppendTo(StringBuilder path)
        {
            if (Name is not null)
            {
                AppendName(path, Name);
            }
            else if (Index >= 0)
            {
                _ = path.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }
    }
}
