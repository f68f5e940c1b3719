using FloraGen.Emission.Runtime;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What a client needs of the code that all clients share.</summary>
/// <param name="Options">Where the client lives.</param>
/// <param name="Mentions">What its own files mention of the runtime: all that this depends on.</param>
internal sealed record RuntimePlan(EmissionOptions Options, EquatableArray<string> Mentions) : FilePlan(Options with { ClientName = "" })
{
    public override IEnumerable<CSharpFile> Render() => RuntimeSelection.Of(Mentions, Options.Target).Select(file => file.For(Options));
}
