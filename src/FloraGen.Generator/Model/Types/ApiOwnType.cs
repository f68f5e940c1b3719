namespace FloraGen.Model.Types;

/// <summary>What the project has a type of its own for.</summary>
/// <param name="Key">What the project named: <c>schema:Order</c> or <c>format:date-time</c>.</param>
/// <param name="IsText">Whether the wire has a text, a number or a truth for it, which can stand in a path.</param>
internal sealed record ApiOwnType(string Key, bool IsText, bool IsNullable) : ApiType(IsNullable);
