using FloraGen.Emission.Runtime;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What clients need of the code that all clients share.</summary>
/// <param name="Options">Where it lives.</param>
/// <param name="Needs">The files of the runtime that their own files name: all that this depends on.</param>
internal sealed record RuntimePlan(EmissionOptions Options, EquatableArray<string> Needs) : FilePlan(Options)
{
    /// <param name="options">Where it lives.</param>
    /// <param name="needs">What their files name, in any order and any number of times.</param>
    public static RuntimePlan Of(EmissionOptions options, IEnumerable<string> needs)
        => new(options, new SortedSet<string>(needs, StringComparer.Ordinal).ToEquatableArray());

    public override IEnumerable<CSharpFile> Render() => RuntimeSelection.Of(Needs, Options.Target).Select(file => file.For(Options));
}
