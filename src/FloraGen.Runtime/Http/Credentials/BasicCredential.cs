namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary><c>Authorization: Basic</c>. A password may be missing, as with keys that stand instead of the name.</summary>
internal sealed class BasicCredential : Credential
{
    private readonly OptionText _username;
    private readonly OptionText _password;

    public BasicCredential(OptionText username, OptionText password)
    {
        _username = username;
        _password = password;
    }

    public override string Remedy(ApiOptions options, string environmentPrefix)
        => "set " + SettingText.Of(options, _username.Name, _password.Name, $"{environmentPrefix}_{_username.Variable}", $"{environmentPrefix}_{_password.Variable}");

    public override bool HasSecret(ApiOptions options, string? environmentPrefix) => _username.Of(options, environmentPrefix) is not null;

    public override ValueTask ApplyAsync(HttpRequestMessage message, ICredentialContext context, CancellationToken cancellationToken)
    {
        string? username = _username.Of(context.Options, context.EnvironmentPrefix);
        string? password = _password.Of(context.Options, context.EnvironmentPrefix);
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
        _ = message.Headers.TryAddWithoutValidation("Authorization", "Basic " + pair);
        return default;
    }
}
