namespace FloraGen.Runtime.Internal;

using System;
using System.Text;
using System.Text.Json;

/// <summary>The texts of an enum on the wire. The first one belongs to 1: 0 is what the enum does not know.</summary>
internal sealed class EnumTexts
{
    private readonly string[] _texts;
    private readonly JsonEncodedText[] _encoded;
    private readonly Utf8Names _places;

    public EnumTexts(params string[] texts)
    {
        _texts = texts;
        _encoded = Array.ConvertAll(texts, static text => JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text)));
        _places = new Utf8Names(texts);
    }

    /// <summary>The enum's value; 0 when there is none.</summary>
    public int ValueOf(string? text)
    {
        int place = text is null ? -1 : _places.IndexOf(Encoding.UTF8.GetBytes(text));

        // Half a character is no UTF-8, and reads as a sign that a text may have.
        return place >= 0 && _texts[place] == text ? place + 1 : 0;
    }

    /// <summary>What stands on the wire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public string Of(int value) => value > 0 && value <= _texts.Length ? _texts[value - 1] : throw NoText(value);

    /// <summary>The enum's value; 0 for a text that it does not know.</summary>
    /// <exception cref="JsonReadException">There is no text.</exception>
    public int Read(ref Utf8JsonReader reader)
    {
        JsonRead.ExpectString(ref reader);
        return 1 + (reader.HasValueSequence || reader.ValueIsEscaped ? PlaceOf(ref reader) : _places.IndexOf(reader.ValueSpan));
    }

    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public void Write(Utf8JsonWriter writer, int value)
        => writer.WriteStringValue(value > 0 && value <= _encoded.Length ? _encoded[value - 1] : throw NoText(value));

    private int PlaceOf(ref Utf8JsonReader reader)
    {
        for (int place = 0; place < _texts.Length; place++)
        {
            if (reader.ValueTextEquals(_texts[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static ArgumentOutOfRangeException NoText(int value) => new(nameof(value), value, "The value has no text on the wire.");
}
