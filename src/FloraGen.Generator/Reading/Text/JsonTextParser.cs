using System.Globalization;
using FloraGen.Diagnostics;
using FloraGen.Reading.Extensions;
using Newtonsoft.Json;

namespace FloraGen.Reading.Text;

/// <summary>JSON to positioned nodes.</summary>
internal sealed class JsonTextParser(string path, string text, CancellationToken cancellationToken)
{
    private const string Language = "JSON";

    private const string CutOff = "it ends before its objects and lists are closed: the file is cut off, so get it again";

    /// <summary>How far white space may push a colon away from its key; further back the key is not looked for.</summary>
    private const int MaxGap = 64;

    private readonly int[] _lineStarts = SpecLines.Starts(text);

    public SpecNode Parse()
    {
        using JsonTextReader reader = new(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            Culture = CultureInfo.InvariantCulture,
            MaxDepth = SpecText.MaxDepth,
        };

        try
        {
            Advance(reader);
            SpecNode root = ReadValue(reader);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    throw new SpecTextException(Language, "there is content after the end of the document", Location(reader, 1));
                }
            }

            return root;
        }
        catch (JsonReaderException exception)
        {
            SpecLocation location = new(path, Math.Max(0, exception.LineNumber - 1), Math.Max(0, exception.LinePosition - 1));
            bool isAtEnd = location.Line + 1 >= _lineStarts.Length && (_lineStarts[_lineStarts.Length - 1] + location.Column + 1 >= text.TrimEnd().Length);
            throw new SpecTextException(Language, isAtEnd ? CutOff : WithoutPosition(exception.Message), location);
        }
    }

    private SpecNode ReadValue(JsonTextReader reader)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                return ReadObject(reader);
            case JsonToken.StartArray:
                return ReadArray(reader);
            case JsonToken.String:
                string content = (string)reader.Value!;
                return new SpecScalar(Location(reader, content.Length + 2), content, SpecScalarKind.String);
            case JsonToken.Integer:
            case JsonToken.Float:
                string number = reader.TokenType == JsonToken.Float ? Fraction(reader) : Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!;
                return new SpecScalar(Location(reader, number.Length), number, SpecScalarKind.Number);
            case JsonToken.Boolean:
                bool truth = (bool)reader.Value!;
                return new SpecScalar(Location(reader, truth ? 4 : 5), truth ? "true" : "false", SpecScalarKind.Boolean);
            case JsonToken.Null:
                return new SpecScalar(Location(reader, 4), "null", SpecScalarKind.Null);
            default:
                throw new SpecTextException(Language, $"a value was expected, not {reader.TokenType}", Location(reader, 1));
        }
    }

    /// <summary>JSON's numbers have no bounds: one that no decimal holds stays as it is written.</summary>
    private string Fraction(JsonTextReader reader)
    {
        int line = Math.Min(Math.Max(0, reader.LineNumber - 1), _lineStarts.Length - 1);
        int end = Math.Min(_lineStarts[line] + reader.LinePosition, text.Length);
        int start = end;
        while (start > 0 && text[start - 1] is (>= '0' and <= '9') or '.' or '-' or '+' or 'e' or 'E')
        {
            start--;
        }

        string written = text.Substring(start, end - start);
        return decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
            : written.Length > 0 ? written
            : Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!;
    }

    private SpecMapping ReadObject(JsonTextReader reader)
    {
        SpecMapping mapping = new(Location(reader, 1));
        while (true)
        {
            Advance(reader);
            if (reader.TokenType == JsonToken.EndObject)
            {
                ForeignKeywords.Say(mapping);
                return mapping;
            }

            string key = (string)reader.Value!;
            SpecLocation keyLocation = KeyLocation(reader, key);
            Advance(reader);
            SpecNode value = ReadValue(reader);
            if (!mapping.TryAdd(key, keyLocation, value))
            {
                throw new SpecTextException(Language, $"the key \"{key}\" occurs twice in the same object", keyLocation);
            }
        }
    }

    private SpecSequence ReadArray(JsonTextReader reader)
    {
        SpecSequence sequence = new(Location(reader, 1));
        while (true)
        {
            Advance(reader);
            if (reader.TokenType == JsonToken.EndArray)
            {
                return sequence;
            }

            sequence.Items.Add(ReadValue(reader));
        }
    }

    private void Advance(JsonTextReader reader)
    {
        do
        {
            if (!reader.Read())
            {
                throw new SpecTextException(Language, CutOff, Location(reader, 1));
            }
        }
        while (reader.TokenType == JsonToken.Comment);
    }

    /// <summary>The reader stands behind the token, so the token's length leads back to its start.</summary>
    private SpecLocation Location(JsonTextReader reader, int length)
        => new(path, Math.Max(0, reader.LineNumber - 1), Math.Max(0, reader.LinePosition - length), length);

    /// <summary>
    /// The reader stands behind the colon, which white space may part from the key. A document can be one long line, so only
    /// the stretch before the colon is looked at.
    /// </summary>
    private SpecLocation KeyLocation(JsonTextReader reader, string key)
    {
        int line = Math.Min(Math.Max(0, reader.LineNumber - 1), _lineStarts.Length - 1);
        int end = Math.Min(_lineStarts[line] + reader.LinePosition, text.Length);
        int window = Math.Min(end - _lineStarts[line], key.Length + 2 + MaxGap);
        int start = window <= 0 ? -1 : text.LastIndexOf("\"" + key + "\"", end - 1, window, StringComparison.Ordinal);
        return start < 0 ? Location(reader, key.Length + 3) : new SpecLocation(path, line, start - _lineStarts[line], key.Length + 2);
    }

    /// <summary>The location is reported beside the message, so the message need not repeat it.</summary>
    private static string WithoutPosition(string message)
    {
        int cut = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (cut < 0 ? message : message.Substring(0, cut)).TrimEnd('.', ' ');
    }
}
