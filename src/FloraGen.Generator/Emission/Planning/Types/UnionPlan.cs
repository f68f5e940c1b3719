using FloraGen.Emission.Files;
using FloraGen.Model;

namespace FloraGen.Emission.Planning.Types;

internal sealed record UnionPlan(EmissionOptions Options, string Name) : FilePlan(Options)
{
    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The member whose text names the case; null when only schemas tell.</summary>
    public required string? Discriminator { get; init; }

    /// <summary>In the order of the document; no two have the same C# type.</summary>
    public required EquatableArray<UnionCasePlan> Cases { get; init; }

    /// <summary>A request can hold it, and knows the document's limits.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Whether the compiler shall treat it as a union of the language.</summary>
    public bool IsLanguageUnion => Options.Target.HasUnions;

    /// <summary>Whether every value has a plain text, for paths, queries and headers.</summary>
    public bool HasSimpleText => Cases.All(static item => item.Type.IsSimpleText);

    /// <summary>Whether the status of a response tells the case.</summary>
    public bool HasStatuses => Cases.Any(static item => item.Statuses.Count > 0);

    /// <summary>Whether the name of an event tells the case.</summary>
    public bool HasEvents => Cases.Any(static item => item.Events.Count > 0);

    public override IEnumerable<CSharpFile> Render() => [UnionFile.Write(this).ToFile(HintName(Name))];
}
