using FloraGen.Prism.Tests.Samples;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>A parameter as its document has it, or a field of a form.</summary>
/// <param name="Name">On the wire.</param>
/// <param name="Location">Such as <c>query</c>; <c>form</c> for a field of a form.</param>
/// <param name="IsRequired">Whether a call without it is refused.</param>
/// <param name="Schema">Null where the document has none.</param>
/// <param name="Style">One of OpenAPI's styles.</param>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="IsJson">Whether its <c>content</c> is JSON.</param>
/// <param name="Examples">Values that the document shows for it.</param>
internal sealed record DocumentParameter(
    string Name, string Location, bool IsRequired, SchemaView? Schema, string Style, bool Explode, bool IsJson, IReadOnlyList<System.Text.Json.Nodes.JsonNode?> Examples);
