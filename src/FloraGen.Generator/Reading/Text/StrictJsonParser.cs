using System.Globalization;
using System.Text;
using FloraGen.Reading.Extensions;

namespace FloraGen.Reading.Text;

/// <summary>
/// JSON as its standard has it to positioned nodes, in one pass and in a fraction of the time that it takes to be lenient. What is not
/// so, or is rare, is left to <see cref="JsonTextParser"/>, which says what is wrong with it.
/// </summary>
internal sealed class StrictJsonParser(string path, string text, CancellationToken cancellationToken)
{
    /// <summary>How far white space may push a colon away from its key.</summary>
    private const int MaxGap = 60;

    private readonly SpecLines _lines = new(path, text);
    private readonly TextPool _pool = new(text);
    private readonly StringBuilder _unescaped = new();
    private int _position;
    private int _depth;

    /// <param name="start">Where the root begins.</param>
    /// <returns>Null for a text that is left to the other parser.</returns>
    public SpecNode? Parse(int start)
    {
        _position = start;
        SpecNode? root = ReadValue();
        return root is not null && Next() == '\0' && _position == text.Length ? root : null;
    }

    private SpecNode? ReadValue()
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (Next())
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                return ReadText(out _) is { } content ? new SpecScalar(Behind(content.Length + 2), content, SpecScalarKind.String) : null;
            case 't':
                return ReadWord("true", SpecScalarKind.Boolean);
            case 'f':
                return ReadWord("false", SpecScalarKind.Boolean);
            case 'n':
                return ReadWord("null", SpecScalarKind.Null);
            default:
                return ReadNumber();
        }
    }

    private SpecMapping? ReadObject()
    {
        _position++;
        SpecMapping mapping = new(Behind(1));
        if (++_depth >= SpecText.MaxDepth)
        {
            return null;
        }

        if (Next() == '}')
        {
            return End(mapping);
        }

        while (true)
        {
            if (Next() != '"' || ReadKey(out SpecMark mark) is not { } key || ReadValue() is not { } value || !mapping.TryAdd(key, mark, value))
            {
                return null;
            }

            switch (Next())
            {
                case ',':
                    _position++;
                    break;
                case '}':
                    ForeignKeywords.Say(mapping);
                    return End(mapping);
                default:
                    return null;
            }
        }
    }

    private SpecSequence? ReadArray()
    {
        _position++;
        SpecSequence sequence = new(Behind(1));
        if (++_depth >= SpecText.MaxDepth)
        {
            return null;
        }

        if (Next() == ']')
        {
            return End(sequence);
        }

        while (true)
        {
            if (ReadValue() is not { } item)
            {
                return null;
            }

            sequence.Items.Add(item);
            switch (Next())
            {
                case ',':
                    _position++;
                    break;
                case ']':
                    return End(sequence);
                default:
                    return null;
            }
        }
    }

    private T End<T>(T node)
    {
        _position++;
        _depth--;
        return node;
    }

    /// <summary>A key and the colon behind it.</summary>
    private string? ReadKey(out SpecMark mark)
    {
        int start = _position;
        mark = default;
        if (ReadText(out bool isPlain) is not { } key || !isPlain)
        {
            return null;
        }

        for (int gap = 0; gap < MaxGap && Peek() is ' ' or '\t'; gap++)
        {
            _position++;
        }

        if (Peek() != ':')
        {
            return null;
        }

        _position++;
        mark = SpecMark.At(_lines, start, key.Length + 2);
        return key;
    }

    /// <param name="isPlain">Whether it stands in the text as it is.</param>
    private string? ReadText(out bool isPlain)
    {
        isPlain = true;
        int start = ++_position;
        for (int index = start; index < text.Length; index++)
        {
            char character = text[index];
            if (character == '"')
            {
                _position = index + 1;
                return _pool.Part(start, index - start);
            }

            if (character < ' ')
            {
                return null;
            }

            if (character == '\\')
            {
                isPlain = false;
                return ReadEscaped(start, index);
            }
        }

        return null;
    }

    private string? ReadEscaped(int start, int escape)
    {
        _ = _unescaped.Clear().Append(text, start, escape - start);
        int index = escape;
        while (index < text.Length)
        {
            char character = text[index];
            if (character == '"')
            {
                _position = index + 1;
                return _unescaped.ToString();
            }

            if (character < ' ')
            {
                return null;
            }

            if (character == '\\')
            {
                if (JsonEscape.Read(text, ref index) is not { } meant)
                {
                    return null;
                }

                _ = _unescaped.Append(meant);
                continue;
            }

            int from = index;
            while (index < text.Length && text[index] is not ('"' or '\\') and >= ' ')
            {
                index++;
            }

            _ = _unescaped.Append(text, from, index - from);
        }

        return null;
    }

    private SpecScalar? ReadWord(string word, SpecScalarKind kind)
    {
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
        {
            return null;
        }

        _position += word.Length;
        return IsEnd(Peek()) ? new SpecScalar(Behind(word.Length), word, kind) : null;
    }

    /// <summary>A fraction that fits is written as its decimal, as the other parser does it; a whole number as it stands.</summary>
    private SpecScalar? ReadNumber()
    {
        const int MaxLength = 300;
        int start = _position;
        int first = Peek() == '-' ? start + 1 : start;
        int end = EndOfDigits(first);
        if (end == first || (text[first] == '0' && end > first + 1))
        {
            return null;
        }

        int whole = end;
        if (end < text.Length && text[end] == '.')
        {
            end = EndOfDigits(end + 1);
            if (end == whole + 1)
            {
                return null;
            }
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = EndOfDigits(exponent);
            if (end == exponent)
            {
                return null;
            }
        }

        _position = end;
        if (end - start > MaxLength || !IsEnd(Peek()))
        {
            return null;
        }

        string written = _pool.Part(start, end - start);
        string? number = end > whole ? Fraction(written) : written == "-0" ? "0" : written;
        return number is null ? null : new SpecScalar(Behind(number.Length), number, SpecScalarKind.Number);
    }

    private static string? Fraction(string written)
        => !double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || double.IsInfinity(value) ? null
            : decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
            : written;

    private int EndOfDigits(int index)
    {
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }

    private static bool IsEnd(char character) => character is ',' or '}' or ']' or ' ' or '\n' or '\r' or '\t';

    /// <summary>What is so many characters long and has just been read.</summary>
    private SpecMark Behind(int length) => SpecMark.At(_lines, _position - length, length);

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    /// <summary>The next character that is no white space; none at the end.</summary>
    private char Next()
    {
        while (_position < text.Length && (text[_position] is ' ' or '\n' or '\t' || IsLineEndOfTwo()))
        {
            _position++;
        }

        return Peek();
    }

    /// <summary>A carriage return by itself is left to the other parser, to which it is the end of a line.</summary>
    private bool IsLineEndOfTwo() => text[_position] == '\r' && _position + 1 < text.Length && text[_position + 1] == '\n';
}
