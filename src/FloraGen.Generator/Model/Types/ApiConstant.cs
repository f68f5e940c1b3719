namespace FloraGen.Model.Types;

/// <summary>A member whose value is fixed: a text, or the raw text of a number or truth.</summary>
internal sealed record ApiConstant(string Member, EquatableArray<string> Texts);
