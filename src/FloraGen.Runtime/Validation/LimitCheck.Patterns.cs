namespace FloraGen.Runtime.Internal;

using System;
using System.Text.RegularExpressions;

internal sealed partial class LimitCheck
{
    /// <summary>A pattern can take for ever on some texts: those are left to the server.</summary>
    private static readonly TimeSpan s_patternLimit = TimeSpan.FromSeconds(1);

    /// <param name="value">The text; null for one that is left out.</param>
    /// <param name="pattern">What has to be found in it.</param>
    public void MatchesPattern(string? value, string pattern)
    {
        if (value is null)
        {
            return;
        }

        try
        {
            if (!Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, s_patternLimit))
            {
                Add("The text does not match the pattern " + pattern);
            }
        }
        catch (RegexMatchTimeoutException)
        {
        }
    }
}
