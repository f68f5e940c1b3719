namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>Methods of texts that .NET has and its forerunners do not.</summary>
internal static class TextExtensions
{
    public static bool Contains(this string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

    /// <summary>Characters are compared by their numbers only: nothing here asks for another way.</summary>
    public static bool Contains(this string text, char value, StringComparison comparison) => text.IndexOf(value) >= 0;

    /// <inheritdoc cref="Contains(string, char, StringComparison)"/>
    public static int IndexOf(this string text, char value, StringComparison comparison) => text.IndexOf(value);

    public static bool StartsWith(this string text, char value) => text.Length > 0 && text[0] == value;

    public static bool EndsWith(this string text, char value) => text.Length > 0 && text[text.Length - 1] == value;

    public static string[] Split(this string text, char separator, int count) => text.Split([separator], count);

    public static int GetHashCode(this string text, StringComparison comparison)
        => comparison == StringComparison.OrdinalIgnoreCase ? StringComparer.OrdinalIgnoreCase.GetHashCode(text) : text.GetHashCode();

    public static string Replace(this string text, string old, string replacement, StringComparison comparison)
    {
        int found = text.IndexOf(old, comparison);
        if (found < 0)
        {
            return text;
        }

        StringBuilder replaced = new(text.Length);
        int position = 0;
        for (; found >= 0; found = text.IndexOf(old, position, comparison))
        {
            _ = replaced.Append(text, position, found - position).Append(replacement);
            position = found + old.Length;
        }

        return replaced.Append(text, position, text.Length - position).ToString();
    }
}
