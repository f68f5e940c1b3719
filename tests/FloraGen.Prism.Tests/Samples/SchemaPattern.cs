using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Patterns of documents, which are those of JavaScript.</summary>
internal static class SchemaPattern
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex?> s_known = new(StringComparer.Ordinal);

    /// <summary>Whether a text fits; a pattern that nobody can read fits none.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return s_known.GetOrAdd(pattern, Read)?.IsMatch(text) ?? false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Read(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, s_limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
