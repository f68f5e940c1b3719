namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.Extensions.Configuration;

/// <summary>
/// Reads values of a section in the same way on every machine, whatever its culture. Null stands for a key that is missing or has
/// nothing but blanks, as an environment variable that somebody emptied.
/// </summary>
internal static class ConfiguredValue
{
    /// <summary>A text, as it is.</summary>
    public static string? Text(IConfiguration section, string key) => section[key];

    /// <summary>Names and texts below a key; null where there are none.</summary>
    public static IReadOnlyDictionary<string, string>? Texts(IConfiguration section, string key)
    {
        Dictionary<string, string> texts = [];
        foreach (IConfigurationSection child in section.GetSection(key).GetChildren())
        {
            if (child.Value is { } text)
            {
                texts[child.Key] = text;
            }
        }

        return texts.Count == 0 ? null : texts;
    }

    /// <exception cref="InvalidOperationException">It is no whole number from 0 up to the limit.</exception>
    public static long? Number(IConfiguration section, string key, long limit)
    {
        if (Given(section, key) is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= limit
            ? number
            : throw Wrong(section, key, "a whole number from 0 to " + limit.ToString(CultureInfo.InvariantCulture));
    }

    /// <exception cref="InvalidOperationException">It is neither true nor false.</exception>
    public static bool? Truth(IConfiguration section, string key)
    {
        if (Given(section, key) is not { } text)
        {
            return null;
        }

        return bool.TryParse(text, out bool truth) ? truth : throw Wrong(section, key, "true or false");
    }

    /// <summary>A time with colons. A number alone would be days to .NET and seconds to its author, so it is refused.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static TimeSpan? Time(IConfiguration section, string key)
    {
        if (Given(section, key) is not { } text)
        {
            return null;
        }

        if (text.Equals("infinite", StringComparison.OrdinalIgnoreCase))
        {
            return Timeout.InfiniteTimeSpan;
        }

        return text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time) && (time >= TimeSpan.Zero || time == Timeout.InfiniteTimeSpan)
            ? time
            : throw Wrong(section, key, "a time such as 00:00:30 for thirty seconds, or infinite");
    }

    /// <exception cref="InvalidOperationException">It is no absolute http or https URL.</exception>
    public static Uri? Url(IConfiguration section, string key)
    {
        if (Given(section, key) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && ServerAddress.IsOfHttp(url)
            ? url
            : throw Wrong(section, key, "an absolute http or https URL");
    }

    private static string? Given(IConfiguration section, string key) => section[key]?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The value is not repeated: somebody may have put a secret under the wrong key.</summary>
    private static InvalidOperationException Wrong(IConfiguration section, string key, string expected)
        => new($"The configuration's value at {section.GetSection(key).Path} must be {expected}.");
}
