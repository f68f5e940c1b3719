using FloraGen.Reading.Text;

namespace FloraGen.Reading.Schemas.Enums;

/// <summary>A value that a schema allows.</summary>
/// <param name="Text">As the document writes it.</param>
/// <param name="Kind">Its type in JSON.</param>
/// <param name="Name">What the document calls it in code.</param>
/// <param name="Description">The document's words.</param>
internal sealed record EnumEntry(string Text, SpecScalarKind Kind, string? Name, string? Description);
