namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

/// <summary>Headers as a map that does not look at case.</summary>
internal static class HeaderMap
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Empty { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(HttpResponseMessage response)
    {
        Dictionary<string, IReadOnlyList<string>> map = new(StringComparer.OrdinalIgnoreCase);
#if NET8_0_OR_GREATER
        Add(map, response.Headers.NonValidated);
        Add(map, response.Content.Headers.NonValidated);
#else
        Add(map, response.Headers);
        // Without a body there may be no content at all.
        Add(map, response.Content?.Headers);
#endif
        return map;
    }

    /// <summary>Headers that no server sent, each with one value.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyDictionary<string, string> headers)
    {
        Dictionary<string, IReadOnlyList<string>> map = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> header in headers)
        {
            map[header.Key] = [header.Value];
        }

        return map;
    }

    public static string? First(IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string name)
        => headers.TryGetValue(name, out IReadOnlyList<string>? values) && values.Count > 0 ? values[0] : null;

#if NET8_0_OR_GREATER
    private static void Add(Dictionary<string, IReadOnlyList<string>> map, HttpHeadersNonValidated headers)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers)
        {
            string[] values = new string[header.Value.Count];
            int index = 0;
            foreach (string value in header.Value)
            {
                values[index++] = value;
            }

            map[header.Key] = values;
        }
    }
#else
    /// <summary>What no parser understands is among these too, as it came.</summary>
    private static void Add(Dictionary<string, IReadOnlyList<string>> map, HttpHeaders? headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            map[header.Key] = new List<string>(header.Value);
        }
    }
#endif
}
