namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Where a call goes.</summary>
internal static class BaseAddress
{
    /// <summary>
    /// The option, else the environment variable, else the operation's own server, else the document's; without a slash at its
    /// end. The user's URL comes before every server of the document. A server that is a path only is put behind it, unless it
    /// has a path of its own.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is none, or it is no absolute http or https URL.</exception>
    public static string Of(ApiDefinition definition, ApiClientOptions options, ServerTemplate? own = null)
    {
        string variable = definition.EnvironmentPrefix + "_BASE_URL";
        string? environment = Environment.GetEnvironmentVariable(variable);
        string? users = options.BaseUrl?.OriginalString ?? (string.IsNullOrWhiteSpace(environment) ? null : environment.Trim());
        string? documents = definition.Server?.Of(options, definition.EnvironmentPrefix);
        string? operations = own?.Of(options, definition.EnvironmentPrefix);
        if (users is null && !IsAbsolute(operations) && !IsAbsolute(documents))
        {
            throw new InvalidOperationException($"No base URL for {definition.Name}: set the option BaseUrl or the environment variable {variable}.");
        }

        string text = users ?? (IsAbsolute(operations) ? operations! : documents!);
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException($"The base URL of {definition.Name} (option BaseUrl or environment variable {variable}) is no absolute http or https URL.");
        }

        if (url.UserInfo.Length > 0)
        {
            throw new InvalidOperationException($"The base URL of {definition.Name} has a user's name in it, which would not be sent: secrets belong in the options.");
        }

        string path = operations ?? documents ?? "";
        bool takesPath = !IsAbsolute(path) && (users is null || url.AbsolutePath == "/");
        string address = takesPath ? $"{url.GetLeftPart(UriPartial.Authority)}/{path.TrimStart('/')}" : url.GetLeftPart(UriPartial.Path);
        return address.TrimEnd('/');
    }

    private static bool IsAbsolute(string? url) => url is not null && url.Contains("://", StringComparison.Ordinal);
}
