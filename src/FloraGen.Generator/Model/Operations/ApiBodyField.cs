namespace FloraGen.Model.Operations;

/// <summary>How one member of a form or of a multipart body is written, by the document's <c>encoding</c> or by its type.</summary>
/// <param name="Name">The member on the wire.</param>
/// <param name="ContentType">The part's media type; null for the default of its type.</param>
/// <param name="Style">How a list or an object becomes text; null to write it as JSON.</param>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="AllowReserved">Whether characters with a meaning in URLs stay as they are.</param>
/// <param name="IsFile">The member is bytes that come from a file.</param>
internal sealed record ApiBodyField(
    string Name, string? ContentType, ApiParameterStyle? Style, bool Explode, bool AllowReserved, bool IsFile);
