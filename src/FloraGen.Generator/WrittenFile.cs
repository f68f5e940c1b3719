using FloraGen.Diagnostics;
using FloraGen.Emission;

namespace FloraGen;

/// <summary>A finished file, or why there is none.</summary>
internal sealed record WrittenFile(CSharpFile? File, DiagnosticInfo? Fault);
