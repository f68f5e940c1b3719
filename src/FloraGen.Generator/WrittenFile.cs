using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Model;

namespace FloraGen;

/// <summary>A finished file, or why there is none.</summary>
/// <param name="Mentions">What it asks of the runtime; nothing where it is a part of that itself.</param>
/// <param name="Client">Whose file it is.</param>
internal sealed record WrittenFile(CSharpFile? File, EquatableArray<string> Mentions, DiagnosticInfo? Fault, WrittenFor Client);
