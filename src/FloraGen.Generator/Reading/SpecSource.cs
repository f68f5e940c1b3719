using FloraGen.Model;

namespace FloraGen.Reading;

/// <summary>An OpenAPI document and the files that it is spread over.</summary>
internal sealed record SpecSource(SpecFile Main, EquatableArray<SpecFile> Others);
