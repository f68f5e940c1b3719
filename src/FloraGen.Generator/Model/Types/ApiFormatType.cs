namespace FloraGen.Model.Types;

/// <summary>A text of a format that has a type of its own.</summary>
/// <param name="Format">The format's first name, such as <c>date-time</c>.</param>
internal sealed record ApiFormatType(string Format, bool IsNullable) : ApiType(IsNullable);
