using FloraGen.Emission.Files;
using FloraGen.Model;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>A record of what a caller gives beside path and body.</summary>
internal sealed record ParamsPlan(
    EmissionOptions Options, string Name, string OperationCref, EquatableArray<ParameterPlan> Parameters) : FilePlan(Options)
{
    protected override IEnumerable<string> MemberNames => Parameters.Select(static parameter => parameter.Name);

    public override IEnumerable<CSharpFile> Render() => [ParamsFile.Write(this).ToFile(HintName(Name))];
}
