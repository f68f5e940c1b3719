namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>A way to prove who calls.</summary>
internal abstract class Credential
{
    /// <summary>What a user has to set, for the message that says so.</summary>
    public abstract string Remedy(string environmentPrefix);

    /// <summary>Puts the secret on a request.</summary>
    /// <returns>False when neither the options nor the environment have one.</returns>
    public abstract bool TryApply(HttpRequestMessage message, ApiClientOptions options, string environmentPrefix);

    /// <summary>The option's text, else the environment variable's.</summary>
    protected static string? Secret(string? option, string variable)
    {
        string? text = string.IsNullOrWhiteSpace(option) ? Environment.GetEnvironmentVariable(variable) : option;
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>The same, for a header that carries the text as it is.</summary>
    /// <exception cref="InvalidOperationException">No header can carry it. The message does not repeat it.</exception>
    protected static string? HeaderSecret(string? option, string variable)
    {
        string? secret = Secret(option, variable);
        return secret is null || HeaderText.IsValue(secret)
            ? secret
            : throw new InvalidOperationException($"The secret (option, or environment variable {variable}) has a character in it that cannot be sent, such as a line end.");
    }
}
