using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>The files to write, and what naming has to say.</summary>
internal sealed record EmissionPlan(EquatableArray<FilePlan> Files, EquatableArray<ApiNotice> Notices);
