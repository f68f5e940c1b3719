namespace FloraGen.Runtime.Internal;

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

/// <summary>Compares what is about to be sent with the limits of the document, and collects all that breaks them.</summary>
internal sealed partial class LimitCheck
{
    /// <summary>What is nested deeper cannot be written either.</summary>
    private const int MaxDepth = 1000;

    private readonly List<BrokenLimit> _broken = [];
    private int _depth;
    private string _json = "$";
    private string _member = "";

    /// <summary>What breaks a limit, in the order of the members.</summary>
    public IReadOnlyList<BrokenLimit> Broken => _broken;

    /// <summary>Checks a member: what is called next is about it.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="member">Its name in C#.</param>
    /// <param name="check">What is to be checked.</param>
    public void Member(string name, string member, Action<LimitCheck> check)
        => Within(Path(name), _member.Length == 0 ? member : "." + member, check);

    public void Required(object? value)
    {
        if (value is null)
        {
            Add("A value is required.");
        }
    }

    /// <param name="value">The text; null for one that is left out.</param>
    /// <param name="minimum">The least number of characters.</param>
    /// <param name="maximum">The greatest number of characters.</param>
    public void Length(string? value, int minimum, int maximum)
    {
        if (value is null)
        {
            return;
        }

        int length = Characters(value);
        if (length < minimum || length > maximum)
        {
            Add($"The text has {Counted(length, "character")}; {Range(minimum, maximum)} are allowed.");
        }
    }

    /// <param name="value">The list; null for one that is left out.</param>
    /// <param name="minimum">The least number of items.</param>
    /// <param name="maximum">The greatest number of items.</param>
    public void Count<T>(IReadOnlyCollection<T>? value, int minimum, int maximum)
    {
        if (value is not null && (value.Count < minimum || value.Count > maximum))
        {
            Add($"The list has {Counted(value.Count, "item")}; {Range(minimum, maximum)} are allowed.");
        }
    }

    /// <summary>No two items may be equal.</summary>
    public void Unique<T>(IEnumerable<T>? value, IEqualityComparer<T>? comparer = null)
    {
        HashSet<T> seen = new(comparer);
        int index = 0;
        foreach (T item in value ?? [])
        {
            if (!seen.Add(item))
            {
                Add($"Item {index.ToString(CultureInfo.InvariantCulture)} is a duplicate; all items must be unique.");
                return;
            }

            index++;
        }
    }

    /// <param name="value">The number; null for one that is left out.</param>
    /// <param name="minimum">The least that is allowed; null for no bound.</param>
    /// <param name="maximum">The greatest that is allowed; null for no bound.</param>
    /// <param name="excludesMinimum">Whether the number has to be more than the least.</param>
    /// <param name="excludesMaximum">Whether the number has to be less than the greatest.</param>
    public void Bounds(decimal? value, decimal? minimum, decimal? maximum, bool excludesMinimum = false, bool excludesMaximum = false)
        => Compare(value, minimum, maximum, excludesMinimum, excludesMaximum);

    /// <inheritdoc cref="Bounds(decimal?, decimal?, decimal?, bool, bool)"/>
    public void Bounds(double? value, double? minimum, double? maximum, bool excludesMinimum = false, bool excludesMaximum = false)
        => Compare(value, minimum, maximum, excludesMinimum, excludesMaximum);

    /// <summary>One @ between two texts, as .NET's own check of form fields has it.</summary>
    /// <param name="value">The text; null for one that is left out.</param>
    public void Email(string? value)
    {
        int at = value?.IndexOf('@') ?? 1;
        if (value is not null && (at <= 0 || at == value.Length - 1 || at != value.LastIndexOf('@')))
        {
            Add("The text is not an email address.");
        }
    }

    /// <summary>Checks each item of a list.</summary>
    public void Each<T>(IEnumerable<T>? items, Action<LimitCheck, T> check)
    {
        int index = 0;
        foreach (T item in items ?? [])
        {
            string location = "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            Within(location, location, inner => check(inner, item));
            index++;
        }
    }

    /// <summary>Checks each value of a map.</summary>
    public void EachValue<T>(IEnumerable<KeyValuePair<string, T>>? entries, Action<LimitCheck, T> check)
    {
        foreach (KeyValuePair<string, T> entry in entries ?? [])
        {
            Within(Path(entry.Key), "[" + entry.Key + "]", inner => check(inner, entry.Value));
        }
    }

    /// <summary>Checks what has limits of its own: a record, or whatever a union holds.</summary>
    public void Nested(object? value)
    {
        switch (value)
        {
            case ILimited limited:
                limited.Check(this);
                break;

            case string:
                break;

            case IEnumerable items:
                int index = 0;
                foreach (object? item in items)
                {
                    string location = "[" + index++.ToString(CultureInfo.InvariantCulture) + "]";
                    Within(location, location, inner => inner.Nested(item));
                }

                break;
        }
    }

    private void Compare<T>(T? value, T? minimum, T? maximum, bool excludesMinimum, bool excludesMaximum)
        where T : struct, IComparable<T>, IFormattable
    {
        if (value is not { } number)
        {
            return;
        }

        if (minimum is { } least && number.CompareTo(least) is var below && (below < 0 || (excludesMinimum && below == 0)))
        {
            Add($"The number is {Text(number)}; it must be {(excludesMinimum ? "more than" : "at least")} {Text(least)}.");
        }

        if (maximum is { } most && number.CompareTo(most) is var above && (above > 0 || (excludesMaximum && above == 0)))
        {
            Add($"The number is {Text(number)}; it must be {(excludesMaximum ? "less than" : "at most")} {Text(most)}.");
        }
    }

    private void Add(string message) => _broken.Add(new BrokenLimit(_json, _member, message));

    private void Within(string json, string member, Action<LimitCheck> check)
    {
        if (_depth == MaxDepth)
        {
            return;
        }

        (string outerJson, string outerMember) = (_json, _member);
        _json += json;
        _member += member;
        _depth++;
        check(this);
        _depth--;
        (_json, _member) = (outerJson, outerMember);
    }

    /// <summary>JSON counts characters of Unicode, where .NET counts halves of some.</summary>
    private static int Characters(string value)
    {
        int length = value.Length;
        for (int index = 1; index < value.Length; index++)
        {
            length -= char.IsSurrogatePair(value[index - 1], value[index]) ? 1 : 0;
        }

        return length;
    }

    private static string Path(string name)
    {
        foreach (char sign in name)
        {
            if (!char.IsLetterOrDigit(sign) && sign != '_')
            {
                return "['" + name.Replace("\\", "\\\\").Replace("'", "\\'") + "']";
            }
        }

        return "." + name;
    }

    private static string Range(int minimum, int maximum)
        => minimum == 0 ? $"at most {maximum.ToString(CultureInfo.InvariantCulture)}"
            : maximum == int.MaxValue ? $"at least {minimum.ToString(CultureInfo.InvariantCulture)}"
            : $"{minimum.ToString(CultureInfo.InvariantCulture)} to {maximum.ToString(CultureInfo.InvariantCulture)}";

    private static string Counted(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
