using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>The types of a client that JsonSerializer can read and write.</summary>
/// <param name="Options">Where the client lives.</param>
/// <param name="Types">Their names.</param>
internal sealed record JsonTypesPlan(EmissionOptions Options, EquatableArray<string> Types) : FilePlan(Options)
{
    /// <param name="options">Where the client lives.</param>
    /// <param name="files">The plans of all of its types.</param>
    public static JsonTypesPlan Of(EmissionOptions options, IEnumerable<FilePlan> files) => new(options, files.Select(NameOf).OfType<string>().ToEquatableArray());

    public override IEnumerable<CSharpFile> Render() => [JsonTypesFile.Write(this).ToFile(HintName(Options.ClientName + ".JsonTypes"))];

    private static string? NameOf(FilePlan file) => file switch
    {
        EnumPlan item => item.Name,
        RecordPlan { IsMultipart: false } record => record.Name,
        UnionPlan union => union.Name,
        _ => null,
    };
}
