using System.Text;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Makes a text that fits a pattern. It knows what patterns of documents use; who asks checks the text.</summary>
internal sealed class PatternText
{
    private const int Few = 2;
    private const string Usual = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:/ @#+!$%&*()[]{}<>=,;'\"?^~`|\\";

    private readonly string _pattern;
    private readonly int _variant;
    private int _position;

    private PatternText(string pattern, int variant)
    {
        _pattern = pattern;
        _variant = variant;
    }

    /// <param name="pattern">The pattern.</param>
    /// <param name="variant">Which of the texts: another number may give another one.</param>
    public static string Of(string pattern, int variant) => new PatternText(pattern, variant).Alternatives();

    private char Next => _position < _pattern.Length ? _pattern[_position] : '\0';

    private string Alternatives()
    {
        List<string> texts = [Sequence()];
        while (Next == '|')
        {
            _position++;
            texts.Add(Sequence());
        }

        return texts[_variant % texts.Count];
    }

    private string Sequence()
    {
        StringBuilder text = new();
        while (_position < _pattern.Length && Next is not ('|' or ')'))
        {
            int start = _position;
            string atom = Atom();
            int atomEnd = _position;
            int count = Count();
            _ = text.Append(atom);
            for (int index = 1; index < count; index++)
            {
                // Each time anew, so that groups are read as often as they are written.
                int after = _position;
                _position = start;
                _ = text.Append(Atom());
                _position = after;
            }

            if (count == 0)
            {
                text.Length -= atom.Length;
            }

            if (_position < atomEnd)
            {
                break;
            }
        }

        return text.ToString();
    }

    private string Atom()
    {
        char sign = _pattern[_position++];
        return sign switch
        {
            '^' or '$' => "",
            '.' => "a",
            '(' => Group(),
            '[' => Class(),
            '\\' => Escape(),
            _ => sign.ToString(),
        };
    }

    private string Group()
    {
        bool isKept = true;
        if (Next == '?')
        {
            int end = _pattern.AsSpan(_position).IndexOfAny(":=!>");
            isKept = _pattern[_position..].StartsWith("?:", StringComparison.Ordinal) || _pattern[_position..].StartsWith("?<", StringComparison.Ordinal);
            _position += end + 1;
        }

        string text = Alternatives();
        _position++;
        return isKept ? text : "";
    }

    private string Escape()
    {
        char sign = _position < _pattern.Length ? _pattern[_position++] : '\\';
        switch (sign)
        {
            case 'd': return ((char)('0' + ((1 + _variant) % 10))).ToString();
            case 'w': return ((char)('a' + (_variant % 26))).ToString();
            case 's': return " ";
            case 'S' or 'D': return "a";
            case 'W': return "-";
            case 'b' or 'B' or 'A' or 'z' or 'Z': return "";
            case 't': return "\t";
            case 'n': return "\n";
            case 'r': return "\r";
            case 'p' or 'P':
                int end = _pattern.IndexOf('}', _position);
                string category = end < 0 ? "" : _pattern[(_position + 1)..end];
                _position = end + 1;
                return category.StartsWith('N') ? "1" : category.StartsWith('Z') ? " " : "a";
            case 'u' when _position + 4 <= _pattern.Length:
                string hex = _pattern.Substring(_position, 4);
                _position += 4;
                return ((char)Convert.ToInt32(hex, 16)).ToString();
            default: return sign.ToString();
        }
    }

    private string Class()
    {
        int start = _position - 1;
        _position += Next == '^' ? 1 : 0;
        for (bool isFirst = true; _position < _pattern.Length && (isFirst || Next != ']'); isFirst = false)
        {
            _position += Next == '\\' ? 2 : 1;
        }

        _position++;
        string own = _pattern[start..Math.Min(_position, _pattern.Length)];
        string[] fits = [.. Usual.Select(static sign => sign.ToString()).Where(sign => SchemaPattern.IsMatch($"^{own}$", sign))];
        return fits.Length == 0 ? "a" : fits[_variant % fits.Length];
    }

    private int Count()
    {
        int count = 1;
        switch (Next)
        {
            case '*':
                count = 1;
                _position++;
                break;
            case '+':
                count = Few;
                _position++;
                break;
            case '?':
                _position++;
                break;
            case '{' when _pattern.IndexOf('}', _position) is > 0 and int end && char.IsAsciiDigit(_pattern[_position + 1]):
                string[] bounds = _pattern[(_position + 1)..end].Split(',');
                int least = int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
                count = bounds.Length > 1 && least == 0 ? 1 : least;
                _position = end + 1;
                break;
            default:
                return 1;
        }

        if (Next is '?' or '+')
        {
            _position++;
        }

        return count;
    }
}
