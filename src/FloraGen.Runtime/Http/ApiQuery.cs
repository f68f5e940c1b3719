namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

/// <summary>The query of a call. What is null is left out.</summary>
internal sealed class ApiQuery
{
    private readonly StringBuilder _text = new();

    public ApiQuery Add(string name, string? value)
    {
        if (value is not null)
        {
            _ = _text.Append(_text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public ApiQuery Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public ApiQuery Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public ApiQuery Add(string name, decimal? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public ApiQuery Add(string name, bool? value) => Add(name, value is { } truth ? (truth ? "true" : "false") : null);

    public ApiQuery Add(string name, Guid? value) => Add(name, value?.ToString());

    public ApiQuery Add(string name, DateTimeOffset? value) => Add(name, value is { } time ? Rfc3339.Text(time) : null);

    public ApiQuery Add(string name, DateOnly? value) => Add(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <param name="name">The parameter.</param>
    /// <param name="values">Its values.</param>
    /// <param name="explode">Whether the name stands in front of each value, or once in front of all, with commas between them.</param>
    public ApiQuery Add(string name, IEnumerable<string>? values, bool explode = true)
    {
        if (values is null)
        {
            return this;
        }

        if (!explode)
        {
            return Add(name, string.Join(",", values));
        }

        foreach (string value in values)
        {
            _ = Add(name, value);
        }

        return this;
    }

    public ApiQuery Add(string name, IEnumerable<long>? values, bool explode = true)
        => Add(name, values is null ? null : Texts(values), explode);

    /// <summary>Without the question mark.</summary>
    public override string ToString() => _text.ToString();

    private static IEnumerable<string> Texts(IEnumerable<long> values)
    {
        foreach (long value in values)
        {
            yield return value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
