namespace FloraGen.Model.Servers;

/// <summary>A part of a server's URL that a user can choose.</summary>
/// <param name="Name">As it stands in braces.</param>
/// <param name="Default">What stands there otherwise.</param>
/// <param name="Values">The values that are allowed; empty where any is.</param>
/// <param name="Description">The document's words.</param>
internal sealed record ApiServerVariable(string Name, string Default, EquatableArray<string> Values, string? Description);
