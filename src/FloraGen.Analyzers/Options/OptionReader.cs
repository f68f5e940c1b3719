using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Options;

/// <summary>Reads the options <c>floragen.*</c>, and keeps what it could not read.</summary>
internal sealed class OptionReader(AnalyzerConfigOptions source)
{
    private const string Prefix = "floragen.";

    private readonly List<string> _known = [];
    private readonly List<WrongOption> _wrong = [];

    /// <summary>A value of an enum, written in snake case.</summary>
    public T Choice<T>(string name, T fallback)
        where T : struct, Enum
    {
        string text = Text(name);
        if (text.Length == 0)
        {
            return fallback;
        }

        T[] choices = (T[])Enum.GetValues(typeof(T));
        int found = Array.FindIndex(choices, choice => string.Equals(SnakeCase(choice.ToString()), text, StringComparison.OrdinalIgnoreCase));
        return found >= 0
            ? choices[found]
            : Refuse(name, text, "it is one of " + string.Join(", ", choices.Select(static choice => SnakeCase(choice.ToString()))), fallback);
    }

    public bool Flag(string name, bool fallback)
    {
        string text = Text(name);
        return text.Length == 0 ? fallback
            : bool.TryParse(text, out bool value) ? value
            : Refuse(name, text, "it is true or false", fallback);
    }

    public int PositiveNumber(string name, int fallback)
    {
        string text = Text(name);
        return text.Length == 0 ? fallback
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 ? value
            : Refuse(name, text, "it is a whole number above 0", fallback);
    }

    /// <param name="canExclude">Whether a <c>-</c> before a name has a meaning.</param>
    public SymbolPatterns Symbols(string name, bool canExclude)
    {
        string text = Text(name);
        if (text.Length == 0)
        {
            return SymbolPatterns.None;
        }

        SymbolPatterns? patterns = SymbolPatterns.Parse(text);
        return patterns is null ? Refuse(name, text, "it is a list of names, separated by |", SymbolPatterns.None)
            : patterns.Excludes && !canExclude ? Refuse(name, text, "a - has no meaning here: nothing is in the list by itself", patterns)
            : patterns;
    }

    /// <summary>The option's text, empty when it is not set.</summary>
    public string Text(string name)
    {
        _known.Add(Prefix + name);
        return source.TryGetValue(Prefix + name, out string? text) ? text.Trim() : "";
    }

    /// <summary>What could not be read, once all that is known has been asked for.</summary>
    public IReadOnlyList<WrongOption> Finish()
    {
        foreach (string key in Keys())
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !_known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                _ = source.TryGetValue(key, out string? value);
                _wrong.Add(new WrongOption(key, value ?? "", "there is no such option"));
            }
        }

        return _wrong;
    }

    /// <summary>A host need not override <c>Keys</c>, whose default throws; it can still be asked for each option.</summary>
    private IEnumerable<string> Keys()
    {
        try
        {
            return source.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }

    private T Refuse<T>(string name, string text, string reason, T fallback)
    {
        _wrong.Add(new WrongOption(Prefix + name, text, reason));
        return fallback;
    }

    private static string SnakeCase(string name)
        => string.Concat(name.Select(static (character, index)
            => char.IsUpper(character) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(character) : character.ToString()));
}
