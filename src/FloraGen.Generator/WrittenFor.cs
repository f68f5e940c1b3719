using FloraGen.Emission;

namespace FloraGen;

/// <summary>The client that a file is a part of.</summary>
/// <param name="Options">Where it lives.</param>
/// <param name="SpecificationPath">The OpenAPI document that it comes from.</param>
internal sealed record WrittenFor(EmissionOptions Options, string SpecificationPath);
