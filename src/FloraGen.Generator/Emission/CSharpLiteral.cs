using System.Globalization;
using System.Text;

namespace FloraGen.Emission;

/// <summary>Text of a document as a C# literal: whatever it holds, it stays text.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text)
    {
        StringBuilder literal = new("\"");
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

    /// <summary>The same as UTF-8 bytes. A lone surrogate has no UTF-8 and becomes the replacement character.</summary>
    public static string Utf8(string text)
        => Of(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";

    public static string Of(bool value) => value ? "true" : "false";
}
