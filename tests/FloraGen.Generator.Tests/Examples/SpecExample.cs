using FloraGen.Model.Types;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Examples;

/// <summary>A value that a document shows, and what it is an example of.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Json">The value as JSON.</param>
/// <param name="Schema">What the document says of it.</param>
/// <param name="Type">What the model says of it.</param>
/// <param name="IsRequest">Whether it is sent.</param>
internal sealed record SpecExample(string Pointer, string Json, SpecElement Schema, ApiType Type, bool IsRequest);
