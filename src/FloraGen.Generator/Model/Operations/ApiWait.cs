namespace FloraGen.Model.Operations;

/// <summary>An operation that can be asked again until the status that it returns is settled.</summary>
/// <param name="StatusMember">The member that holds the status.</param>
/// <param name="Pending">The values that mean "ask again".</param>
internal sealed record ApiWait(string StatusMember, EquatableArray<string> Pending);
