namespace FloraGen.Emission.Names;

/// <summary>Words for a sign in front of a word, as in <c>-created</c>, which tells the order of a list from the opposite one.</summary>
internal static class SignedName
{
    /// <summary>Null for a text without one.</summary>
    public static string? Of(string text)
        => text.Length < 2 || !char.IsLetter(text[1]) ? null
        : text[0] switch
        {
            '-' => "Minus " + text.Substring(1),
            '+' => "Plus " + text.Substring(1),
            '!' => "Not " + text.Substring(1),
            _ => null,
        };
}
