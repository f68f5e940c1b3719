namespace FloraGen.Model.Security;

/// <summary>A way to prove who calls.</summary>
/// <param name="Kind">How it travels.</param>
/// <param name="ParameterName">The header, query parameter or cookie of an API key; null for the others.</param>
/// <param name="Description">The document's words.</param>
internal sealed record ApiCredential(ApiCredentialKind Kind, string? ParameterName, string? Description)
{
    /// <summary>The scheme's name in the document.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where OAuth 2's client credentials are changed for a token; null for every other kind.</summary>
    public string? TokenUrl { get; init; }

    /// <summary>The scopes to ask a token for.</summary>
    public EquatableArray<string> Scopes { get; init; }
}
