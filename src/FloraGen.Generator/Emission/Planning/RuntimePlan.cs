using FloraGen.Emission.Runtime;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What clients need of the code that all clients share.</summary>
/// <param name="Options">Where it lives.</param>
/// <param name="Mentions">What their own files mention of the runtime: all that this depends on.</param>
internal sealed record RuntimePlan(EmissionOptions Options, EquatableArray<string> Mentions) : FilePlan(Options)
{
    /// <param name="options">Where it lives.</param>
    /// <param name="mentions">What their files mention, in any order and any number of times.</param>
    public static RuntimePlan Of(EmissionOptions options, IEnumerable<string> mentions)
        => new(options, new SortedSet<string>(mentions, StringComparer.Ordinal).ToEquatableArray());

    public override IEnumerable<CSharpFile> Render() => RuntimeSelection.Of(Mentions, Options.Target).Select(file => file.For(Options));
}
