using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Responses;

/// <summary>What the data of some events hold.</summary>
/// <param name="Schema">The schema of the data; null stands for any JSON.</param>
/// <param name="Names">The names of these events; empty where the document does not say.</param>
internal sealed record EventData(SpecElement? Schema, IReadOnlyList<string> Names);
