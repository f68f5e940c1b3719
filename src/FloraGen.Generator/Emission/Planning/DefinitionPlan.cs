using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What requests share where they differ in how they prove who calls, or in their server.</summary>
internal sealed record DefinitionPlan(EmissionOptions Options, EquatableArray<SharedField> Fields) : FilePlan(Options)
{
    public string Name => NameOf(Options);

    public static string NameOf(EmissionOptions options) => options.ClientName + "Definition";

    protected override IEnumerable<string> MemberNames => Fields.Select(static field => field.Name);

    public override IEnumerable<CSharpFile> Render() => [DefinitionFile.Write(this).ToFile(HintName(Name))];
}
