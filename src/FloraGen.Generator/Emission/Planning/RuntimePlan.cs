using FloraGen.Emission.Runtime;

namespace FloraGen.Emission.Planning;

/// <summary>The code that every client of a namespace shares; depends on nothing in the document.</summary>
internal sealed record RuntimePlan(EmissionOptions Options) : FilePlan(Options with { ClientName = "" })
{
    public override IEnumerable<CSharpFile> Render() => RuntimeSource.Files
        .Where(file => file.AppliesTo(Options.Target))
        .Select(file => file.For(Options));
}
