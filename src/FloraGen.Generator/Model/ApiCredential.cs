namespace FloraGen.Model;

/// <summary>A way to prove who calls.</summary>
/// <param name="Kind">How it travels.</param>
/// <param name="ParameterName">The header, query parameter or cookie of an API key; null for the others.</param>
/// <param name="Description">The document's words.</param>
internal sealed record ApiCredential(ApiCredentialKind Kind, string? ParameterName, string? Description);
