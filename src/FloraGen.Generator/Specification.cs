using FloraGen.Emission;
using FloraGen.Model;
using FloraGen.Reading;

namespace FloraGen;

/// <summary>A document of the project and what the project says about it.</summary>
internal sealed record Specification(SpecFile File, GeneratorOptions Options)
{
    /// <summary>The files that the document is spread over, beside its own.</summary>
    public EquatableArray<SpecFile> Others { get; init; }

    public SpecSource Source => new(File, Others);
}
