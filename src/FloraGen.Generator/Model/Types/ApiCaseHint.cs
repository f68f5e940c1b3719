namespace FloraGen.Model.Types;

/// <summary>
/// What the value of a member is in one case of a union, where another case has the member with other values. A value that is none
/// of these does not rule the case out: lists of values grow.
/// </summary>
/// <param name="Member">The member's name on the wire.</param>
/// <param name="Texts">The values, where the document lists them: texts, or numbers and truths as they are written.</param>
/// <param name="Bounds">The bounds of the value or of its length, where the document has any. Without values and bounds it is always null.</param>
internal sealed record ApiCaseHint(string Member, EquatableArray<string> Texts, ApiBounds? Bounds);
