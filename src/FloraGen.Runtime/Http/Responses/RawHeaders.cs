namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

/// <summary>Headers as they are, whether or not a parser understands them.</summary>
internal static class RawHeaders
{
#if NET8_0_OR_GREATER
    /// <summary>Whether there are no headers at all, which costs no search.</summary>
    public static bool AreNone(HttpHeaders headers) => headers.NonValidated.Count == 0;

    public static bool Contains(HttpHeaders headers, string name) => headers.NonValidated.Contains(name);

    public static bool TryGetValues(HttpHeaders headers, string name, out HeaderStringValues values) => headers.NonValidated.TryGetValues(name, out values);
#else
    /// <summary>Whether there are no headers at all.</summary>
    public static bool AreNone(HttpHeaders headers)
    {
        using IEnumerator<KeyValuePair<string, IEnumerable<string>>> all = headers.GetEnumerator();
        return !all.MoveNext();
    }

    public static bool Contains(HttpHeaders headers, string name) => TryGetValues(headers, name, out _);

    public static bool TryGetValues(HttpHeaders headers, string name, out HeaderStringValues values)
    {
        // Asking for a header that cannot be among these would throw.
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                values = new HeaderStringValues(header.Value);
                return true;
            }
        }

        values = default;
        return false;
    }
#endif
}
