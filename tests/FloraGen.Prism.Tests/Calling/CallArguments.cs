using System.Text.Json.Nodes;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>What a call is made with, as JSON.</summary>
/// <param name="Parameters">Each parameter that is given, with its value.</param>
/// <param name="HasBody">Whether a body is given.</param>
/// <param name="Body">The body; the members of a form.</param>
/// <param name="BodyDescription">What the document says of the body; null where there is none.</param>
internal sealed record CallArguments(
    IReadOnlyList<(DocumentParameter Parameter, JsonNode? Value)> Parameters, bool HasBody, JsonNode? Body, DocumentBody? BodyDescription);
