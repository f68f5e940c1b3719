using FloraGen.Diagnostics;
using FloraGen.Emission;

namespace FloraGen;

/// <summary>A finished file, or why there is none.</summary>
/// <param name="Client">Whose file it is.</param>
internal sealed record WrittenFile(CSharpFile? File, DiagnosticInfo? Fault, WrittenFor Client);
