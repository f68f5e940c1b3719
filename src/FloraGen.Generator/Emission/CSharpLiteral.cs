using System.Globalization;
using System.Text;

namespace FloraGen.Emission;

/// <summary>Text of a document as a C# literal: whatever it holds, it stays text.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return $"\"{text}\"";
        }

        StringBuilder literal = new("\"", text.Length + 16);
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                >= ' ' and <= '~' => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>Whether it stands in a literal as it is, as most texts do.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
