namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Where an API is.</summary>
internal static class BaseAddress
{
    /// <summary>The option, else the environment variable, else the document's server; without a slash at its end.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it is no absolute http or https URL.</exception>
    public static string Of(ApiDefinition definition, ApiClientOptions options)
    {
        string variable = definition.EnvironmentPrefix + "_BASE_URL";
        string? environment = Environment.GetEnvironmentVariable(variable);
        string? text = options.BaseUrl?.OriginalString
            ?? (string.IsNullOrWhiteSpace(environment) ? definition.BaseUrl?.OriginalString : environment.Trim());
        if (text is null)
        {
            throw new InvalidOperationException($"No base URL for {definition.Name}: set the option BaseUrl or the environment variable {variable}.");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException($"The base URL of {definition.Name} (option BaseUrl or environment variable {variable}) is no absolute http or https URL.");
        }

        return url.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
