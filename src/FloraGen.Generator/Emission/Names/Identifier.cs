using System.Text;

namespace FloraGen.Emission.Names;

/// <summary>C# identifiers from a document's words.</summary>
internal static class Identifier
{
    /// <summary>The compiler refuses names that are much longer (CS7013), and nobody reads them.</summary>
    private const int MaxLength = 120;

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
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
        StringBuilder name = new();
        foreach (string word in Words.Of(phrase))
        {
            _ = name.Append(Capitalized(word));
        }

        if (name.Length == 0)
        {
            _ = name.Append(Spelled(phrase));
        }
        else if (char.IsDigit(name[0]))
        {
            string sign = phrase[0] is '+' or '-' ? s_symbols[phrase[0]] : "_";
            _ = name.Insert(0, sign);
        }

        return name.Length > MaxLength ? name.ToString(0, MaxLength) : name.ToString();
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

    private static string Capitalized(string word)
    {
        bool isAcronym = word.Length > 1 && word.All(static character => !char.IsLower(character));
        string rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (isAcronym ? rest.ToLowerInvariant() : rest);
    }

    private static string Spelled(string phrase)
    {
        string spelled = string.Concat(phrase.Select(static symbol => s_symbols.TryGetValue(symbol, out string? name) ? name : ""));
        return spelled.Length > 0 ? spelled : phrase.Length == 0 ? "Empty" : "Value";
    }
}
