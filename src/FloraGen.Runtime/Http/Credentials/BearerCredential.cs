namespace FloraGen.Runtime.Internal;

using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary><c>Authorization: Bearer</c>, with a token that the user has.</summary>
internal sealed class BearerCredential : Credential
{
    private readonly OptionText _token;

    public BearerCredential(OptionText token) => _token = token;

    public override string Remedy(ApiOptions options, string environmentPrefix) => "set " + _token.Remedy(options, environmentPrefix);

    public override bool HasSecret(ApiOptions options, string? environmentPrefix) => _token.Of(options, environmentPrefix) is not null;

    public override ValueTask ApplyAsync(HttpRequestMessage message, ICredentialContext context, CancellationToken cancellationToken)
    {
        _ = message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + _token.OfHeader(context.Options, context.EnvironmentPrefix));
        return default;
    }
}
