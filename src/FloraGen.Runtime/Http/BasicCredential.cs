namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Text;

/// <summary><c>Authorization: Basic</c>.</summary>
internal sealed class BasicCredential : Credential
{
    private readonly Func<ApiClientOptions, string?> _username;
    private readonly Func<ApiClientOptions, string?> _password;

    public BasicCredential(Func<ApiClientOptions, string?> username, Func<ApiClientOptions, string?> password)
    {
        _username = username;
        _password = password;
    }

    public override string Remedy(string environmentPrefix)
        => $"set the options Username and Password or the environment variables {environmentPrefix}_USERNAME and {environmentPrefix}_PASSWORD";

    public override bool TryApply(HttpRequestMessage message, ApiClientOptions options, string environmentPrefix)
    {
        string? username = Secret(_username(options), environmentPrefix + "_USERNAME");
        if (username is null)
        {
            return false;
        }

        string? password = Secret(_password(options), environmentPrefix + "_PASSWORD");
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
        return message.Headers.TryAddWithoutValidation("Authorization", "Basic " + pair);
    }
}
