using FloraGen.Emission.Files;
using FloraGen.Model;

namespace FloraGen.Emission.Planning.Types;

internal sealed record EnumPlan(
    EmissionOptions Options, string Name, string? Description, bool IsDeprecated, EquatableArray<EnumMemberPlan> Members)
    : FilePlan(Options)
{
    /// <summary>The values are numbers on the wire.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The document names the values.</summary>
    public bool HasOwnNames { get; init; }

    public override IEnumerable<CSharpFile> Render() => [EnumFile.Write(this).ToFile(HintName(Name))];
}
