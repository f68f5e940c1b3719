namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary><c>Authorization: Bearer</c>.</summary>
internal sealed class BearerCredential : Credential
{
    private readonly Func<ApiClientOptions, string?> _key;

    public BearerCredential(Func<ApiClientOptions, string?> key) => _key = key;

    public override string Remedy(string environmentPrefix) => $"set the option ApiKey or the environment variable {environmentPrefix}_API_KEY";

    public override bool TryApply(HttpRequestMessage message, ApiClientOptions options, string environmentPrefix)
    {
        string? key = HeaderSecret(_key(options), environmentPrefix + "_API_KEY");
        return key is not null && message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
    }
}
