using FloraGen.Model;

namespace FloraGen.Emission.Members;

/// <summary>An option that a credential is given by.</summary>
internal sealed record CredentialOption(string Name, string Variable, string Summary, string? Description)
{
    /// <summary>Every way to send a key takes the same key.</summary>
    public static IEnumerable<CredentialOption> Of(EquatableArray<ApiCredential> credentials)
    {
        ApiCredential? key = credentials.FirstOrDefault(static credential => credential.Kind != ApiCredentialKind.Basic);
        if (key is not null)
        {
            string summary = key.Kind == ApiCredentialKind.Bearer
                ? "The key, sent as a bearer token."
                : "The key of the API.";
            yield return new CredentialOption("ApiKey", "API_KEY", summary, key.Description);
        }

        if (credentials.FirstOrDefault(static credential => credential.Kind == ApiCredentialKind.Basic) is { } basic)
        {
            yield return new CredentialOption("Username", "USERNAME", "The user's name.", basic.Description);
            yield return new CredentialOption("Password", "PASSWORD", "The user's password.", null);
        }
    }
}
