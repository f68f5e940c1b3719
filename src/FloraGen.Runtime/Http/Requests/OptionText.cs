namespace FloraGen.Runtime.Internal;

using System;

/// <summary>A text that an option gives, or else an environment variable.</summary>
internal sealed class OptionText
{
    private readonly Func<ApiOptions, string?> _option;

    /// <param name="name">The option, such as <c>ApiKey</c>.</param>
    /// <param name="variable">The environment variable behind the client's prefix, such as <c>API_KEY</c>.</param>
    /// <param name="option">Reads the option.</param>
    public OptionText(string name, string variable, Func<ApiOptions, string?> option)
    {
        Name = name;
        Variable = variable;
        _option = option;
    }

    public string Name { get; }

    public string Variable { get; }

    /// <summary>The text without blanks around it; null when there is none.</summary>
    /// <param name="options">The client's.</param>
    /// <param name="environmentPrefix">In front of the variable's name; null to leave the environment out.</param>
    public string? Of(ApiOptions options, string? environmentPrefix)
    {
        string? option = _option(options);
        string? text = string.IsNullOrWhiteSpace(option) && environmentPrefix is not null
            ? Environment.GetEnvironmentVariable($"{environmentPrefix}_{Variable}")
            : option;
        return string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
    }

    /// <summary>The same, for a header that carries the text as it is.</summary>
    /// <exception cref="InvalidOperationException">No header can carry it. The message does not repeat it.</exception>
    public string? OfHeader(ApiOptions options, string environmentPrefix)
    {
        string? secret = Of(options, environmentPrefix);
        return secret is null || HeaderText.IsValue(secret)
            ? secret
            : throw new InvalidOperationException(
                $"The value of {Remedy(options, environmentPrefix)} contains a character that an HTTP header cannot carry, such as a line break.");
    }

    /// <summary>What a user has to set.</summary>
    public string Remedy(ApiOptions options, string environmentPrefix)
        => SettingText.Of(options, Name, $"{environmentPrefix}_{Variable}");
}
