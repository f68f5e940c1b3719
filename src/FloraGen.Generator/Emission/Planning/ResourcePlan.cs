using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed record ResourcePlan(
    EmissionOptions Options, string Name, string Property, string? Description, EquatableArray<OperationPlan> Operations)
    : FilePlan(Options)
{
    public string Interface => "I" + Name;

    public string WithRawResponse => Name + "WithRawResponse";

    public string WithRawResponseInterface => "I" + WithRawResponse;

    public override IEnumerable<CSharpFile> Render() => [ResourceFile.Write(this).ToFile(HintName(Name))];
}
