using FloraGen.Prism.Tests.Samples;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>What a document says of a request's body in one media type.</summary>
/// <param name="IsRequired">Whether a call without it is refused.</param>
/// <param name="Schema">Null where the document has none.</param>
/// <param name="Fields">The fields of a form, with their styles; empty for other bodies.</param>
internal sealed record DocumentBody(bool IsRequired, SchemaView? Schema, IReadOnlyList<DocumentParameter> Fields);
