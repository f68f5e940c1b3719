namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;

/// <summary>Headers that a call has of its own. What is null is left out.</summary>
internal sealed class ApiHeaders
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <exception cref="ArgumentException">The value has a line end, which would start another header.</exception>
    public ApiHeaders Add(string name, string? value)
    {
        if (value is not null)
        {
            Check(name, value);
            _headers.Add(new(name, value));
        }

        return this;
    }

    public ApiHeaders Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public ApiHeaders Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public ApiHeaders Add(string name, decimal? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public ApiHeaders Add(string name, bool? value) => Add(name, value is { } truth ? (truth ? "true" : "false") : null);

    public ApiHeaders Add(string name, Guid? value) => Add(name, value?.ToString());

    public ApiHeaders Add(string name, DateTimeOffset? value) => Add(name, value is { } time ? Rfc3339.Text(time) : null);

    public ApiHeaders Add(string name, DateOnly? value) => Add(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public ApiHeaders Add(string name, IEnumerable<string>? values) => Add(name, values is null ? null : string.Join(",", values));

    public void ApplyTo(HttpRequestMessage message)
    {
        foreach (KeyValuePair<string, string> header in _headers)
        {
            Set(message, header.Key, header.Value);
        }
    }

    /// <summary>Sets a header in place of the one that is there.</summary>
    public static void Set(HttpRequestMessage message, string name, string value)
    {
        Check(name, value);
        _ = message.Headers.Remove(name);
        if (message.Headers.TryAddWithoutValidation(name, value))
        {
            return;
        }

        // Content-Type and its kin belong to the body.
        if (message.Content is { } content)
        {
            _ = content.Headers.Remove(name);
            _ = content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static void Check(string name, string value)
    {
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new ArgumentException($"The value of the header '{name}' has a line end in it.", nameof(value));
        }
    }
}
