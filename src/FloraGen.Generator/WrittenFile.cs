using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Model;

namespace FloraGen;

/// <summary>A finished file, or why there is none.</summary>
/// <param name="Client">Whose file it is.</param>
internal sealed record WrittenFile(CSharpFile? File, DiagnosticInfo? Fault, WrittenFor Client)
{
    /// <summary>What it mentions of the runtime. Found once, where the file is written: the other files of an edit are not looked through again.</summary>
    public EquatableArray<string> Mentions { get; } = File is null ? default : RuntimeMentions.In(File.Text);
}
