namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>Bodies as text, for people.</summary>
internal static class BodyText
{
    private const int MaxBytes = 64 * 1024;
    private const int MaxExcerpt = 200;

    public static string Of(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = Utf8Preamble.Skip(body);
        return text.Length <= MaxBytes
            ? Encoding.UTF8.GetString(text)
            : Encoding.UTF8.GetString(text[..MaxBytes]) + "… (cut)";
    }

    /// <summary>The start of a body that is no error object.</summary>
    public static string Excerpt(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = Utf8Preamble.Skip(body);
        return text.IsEmpty ? "the body is empty"
            : LooksLikeHtml(text) ? "the body is HTML"
            : OneLine(Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * MaxExcerpt)]));
    }

    public static bool LooksLikeHtml(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.TrimStart(" \t\r\n"u8);
        return !text.IsEmpty && text[0] == (byte)'<';
    }

    public static string OneLine(string text)
    {
        StringBuilder line = new();
        foreach (char character in text)
        {
            _ = line.Append(char.IsControl(character) ? ' ' : character);
            if (line.Length == MaxExcerpt)
            {
                return line.Append('…').ToString();
            }
        }

        return line.ToString().Trim();
    }
}
