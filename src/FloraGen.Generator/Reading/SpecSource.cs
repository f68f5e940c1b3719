using FloraGen.Model;

namespace FloraGen.Reading;

/// <summary>A specification and the files that it is spread over.</summary>
internal sealed record SpecSource(SpecFile Main, EquatableArray<SpecFile> Others);
