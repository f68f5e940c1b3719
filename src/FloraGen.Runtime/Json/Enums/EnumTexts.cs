namespace FloraGen.Runtime.Internal;

using System;
using System.Text;
using System.Text.Json;

/// <summary>The texts of an enum on the wire, and the enum's numbers for them. 0 is what the enum does not know.</summary>
internal sealed class EnumTexts : IEnumKeys
{
    private readonly int[] _numbers;
    private readonly string[] _texts;
    private readonly JsonEncodedText[] _encoded;
    private readonly Utf8Names _indexes;

    /// <param name="numbers">The enum's values, none of them 0.</param>
    /// <param name="texts">The text of each.</param>
    public EnumTexts(int[] numbers, params string[] texts)
    {
        _numbers = numbers;
        _texts = texts;
        _encoded = Array.ConvertAll(texts, static text => JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text)));
        _indexes = new Utf8Names(texts);
    }

    /// <summary>The enum's value; 0 when there is none.</summary>
    public int ValueOf(string? text)
    {
        int index = text is null ? -1 : _indexes.IndexOf(Encoding.UTF8.GetBytes(text));

        // Half a character is no UTF-8, and reads as a sign that a text may have.
        return index >= 0 && _texts[index] == text ? _numbers[index] : 0;
    }

    /// <summary>What stands on the wire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value.</exception>
    public string Of(int value) => Array.IndexOf(_numbers, value) is var index and >= 0 ? _texts[index] : throw NoText(value);

    /// <summary>The enum's value; 0 for a text that it does not know.</summary>
    /// <exception cref="JsonReadException">There is no text.</exception>
    public int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null && SerializerCall.IsOpen)
        {
            return 0;
        }

        JsonRead.ExpectString(ref reader);
        int index = reader.HasValueSequence || reader.ValueIsEscaped ? IndexOf(ref reader) : _indexes.IndexOf(reader.ValueSpan);
        return index < 0 ? 0 : _numbers[index];
    }

    /// <exception cref="ArgumentOutOfRangeException">The enum does not know the value, and a request is written.</exception>
    public void Write(Utf8JsonWriter writer, int value)
    {
        int index = Array.IndexOf(_numbers, value);
        if (index >= 0)
        {
            writer.WriteStringValue(_encoded[index]);
        }
        else if (SerializerCall.IsOpen)
        {
            writer.WriteNullValue();
        }
        else
        {
            throw NoText(value);
        }
    }

    public int ValueOfKey(string name) => ValueOf(name);

    public string KeyOf(int value) => Array.IndexOf(_numbers, value) is var index and >= 0 ? _texts[index] : "Unrecognized";

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (int index = 0; index < _texts.Length; index++)
        {
            if (reader.ValueTextEquals(_texts[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static ArgumentOutOfRangeException NoText(int value) => new(nameof(value), value, "The value has no text on the wire.");
}
