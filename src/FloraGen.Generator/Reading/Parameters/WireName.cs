namespace FloraGen.Reading.Parameters;

/// <summary>What HTTP allows as the name of a header.</summary>
internal static class WireName
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    /// <summary>Whether a text is a token (RFC 9110, section 5.6.2).</summary>
    public static bool IsToken(string text)
        => text.Length > 0 && text.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.IndexOf(character) >= 0);
}
