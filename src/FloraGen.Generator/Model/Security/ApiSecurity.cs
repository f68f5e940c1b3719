namespace FloraGen.Model.Security;

/// <summary>
/// Alternatives, in the order of the document: each a set of credentials, by their ids, that are sent together. An empty set
/// means that the call may go without.
/// </summary>
internal sealed record ApiSecurity(EquatableArray<EquatableArray<string>> Alternatives);
