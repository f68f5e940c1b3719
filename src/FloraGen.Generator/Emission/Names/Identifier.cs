using System.Text;

namespace FloraGen.Emission.Names;

/// <summary>C# identifiers from a document's words.</summary>
internal static class Identifier
{
    /// <summary>The compiler refuses names that are much longer (CS7013), and nobody reads them.</summary>
    private const int MaxLength = 120;

    /// <summary>A file is named after its type, and file systems count bytes.</summary>
    private const int MaxBytes = 180;

    /// <summary>Words of two capitals that people write as words all the same.</summary>
    private static readonly HashSet<string> s_notAcronyms = new(StringComparer.Ordinal) { "ID", "OK", "NO", "DO", "TO", "IN", "ON", "OF", "IS", "BY" };

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "await", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    private static readonly Dictionary<char, string> s_symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['='] = "Equal",
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['!'] = "Not",
        ['.'] = "Dot",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['#'] = "Hash",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        ['?'] = "Question",
        [':'] = "Colon",
        ['_'] = "Underscore",
        [','] = "Comma",
    };

    /// <summary><c>asset_id</c> becomes <c>AssetId</c>. What has no letter or digit is spelt out.</summary>
    public static string Pascal(string phrase)
    {
        List<string> words = Words.Of(phrase);
        bool isShouted = !HasLower(phrase);
        for (int index = 0; index < words.Count; index++)
        {
            words[index] = Capitalized(words[index], isShouted);
        }

        string name = string.Concat(words);
        if (name.Length == 0)
        {
            name = Spelled(phrase);
        }
        else if (char.IsDigit(name[0]))
        {
            name = (phrase[0] is '+' or '-' ? s_symbols[phrase[0]] : "_") + name;
        }

        return Shortened(name, phrase);
    }

    /// <summary><c>asset_id</c> becomes <c>assetId</c>; a keyword gets its <c>@</c>.</summary>
    public static string Camel(string phrase)
    {
        string pascal = Pascal(phrase);
        string camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return s_keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>Whether a text can stand as an identifier as it is.</summary>
    public static bool IsValid(string text)
        => text.Length > 0
            && text.Length <= MaxLength
            && (char.IsLetter(text[0]) || text[0] == '_')
            && text.All(static character => char.IsLetterOrDigit(character) || character == '_')
            && !s_keywords.Contains(text);

    /// <summary>Whether a word needs an <c>@</c> to be a name.</summary>
    public static bool IsKeyword(string text) => s_keywords.Contains(text);

    /// <summary><c>IP</c> of <c>IPAddress</c> stays as it is; <c>HTML</c> becomes <c>Html</c>, as .NET has it, and so does every word of <c>A_SHOUT</c>.</summary>
    private static string Capitalized(string word, bool isShouted)
    {
        const int ShortAcronym = 2;
        if (char.IsDigit(word[0]))
        {
            return word;
        }

        bool isAcronym = word.Length > 1 && !HasLower(word);
        if (isAcronym && !isShouted && word.Length == ShortAcronym && word.All(char.IsUpper) && !s_notAcronyms.Contains(word))
        {
            return word;
        }

        char first = char.ToUpperInvariant(word[0]);
        return isAcronym ? first + word.Substring(1).ToLowerInvariant()
            : first == word[0] ? word
            : first + word.Substring(1);
    }

    private static bool HasLower(string text)
    {
        foreach (char character in text)
        {
            if (char.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is cut off still counts: two long names that begin alike stay two, whatever else the document has.</summary>
    private static string Shortened(string name, string phrase)
    {
        // No character has more than three bytes.
        if (name.Length <= MaxLength && (name.Length * 3 <= MaxBytes || Encoding.UTF8.GetByteCount(name) <= MaxBytes))
        {
            return name;
        }

        string hash = Hash(phrase);
        int length = Math.Min(name.Length, MaxLength - hash.Length);
        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > MaxBytes - hash.Length)
        {
            length--;
        }

        return name.Substring(0, length) + hash;
    }

    /// <summary>FNV-1a, the same on every machine and in every run.</summary>
    private static string Hash(string phrase)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        uint hash = phrase.Aggregate(Basis, static (sum, character) => unchecked((sum ^ character) * Prime));
        return "_" + hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Spelled(string phrase)
    {
        string spelled = string.Concat(phrase.Select(static symbol => s_symbols.TryGetValue(symbol, out string? name) ? name : ""));
        return spelled.Length > 0 ? spelled : phrase.Length == 0 ? "Empty" : "Value";
    }
}
