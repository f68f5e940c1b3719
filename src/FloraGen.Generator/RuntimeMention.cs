using FloraGen.Emission.Planning;
using FloraGen.Emission.Runtime;
using FloraGen.Model;

namespace FloraGen;

/// <summary>What a file mentions of the runtime: less than its text, so that most edits end here.</summary>
internal sealed record RuntimeMention(WrittenFor Client, EquatableArray<string> Names)
{
    public static RuntimeMention Of(WrittenFile written) => new(written.Client, RuntimeMentions.In(written.File?.Text ?? ""));

    /// <summary>The runtime of each client that these files are parts of.</summary>
    public static IEnumerable<PlannedFile> PlansOf(IEnumerable<RuntimeMention> mentions) => mentions
        .GroupBy(static mention => mention.Client)
        .Select(static client => new PlannedFile(
            new RuntimePlan(client.Key.Options, new SortedSet<string>(client.SelectMany(static mention => mention.Names), StringComparer.Ordinal).ToEquatableArray()),
            client.Key.SpecificationPath));
}
