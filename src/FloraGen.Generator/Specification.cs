using FloraGen.Emission;
using FloraGen.Reading;

namespace FloraGen;

/// <summary>A document of the project and what the project says about it.</summary>
internal sealed record Specification(SpecFile File, GeneratorOptions Options);
