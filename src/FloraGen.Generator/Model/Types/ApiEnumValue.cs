namespace FloraGen.Model.Types;

/// <summary>One text of a union.</summary>
/// <param name="Text">As it stands on the wire.</param>
/// <param name="Role">What it says about the work behind it.</param>
/// <param name="SuggestedName">From <c>x-enum-varnames</c> or its kin.</param>
/// <param name="Description">From <c>x-enum-descriptions</c>.</param>
internal sealed record ApiEnumValue(string Text, ApiStatusRole Role, string? SuggestedName, string? Description);
