using FloraGen.Emission.Files;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <param name="Options">What the project says.</param>
/// <param name="References">Records, by their names in C#.</param>
/// <param name="Values">Enums and unions, by their names in C#: each has a nullable form.</param>
internal sealed record SchemasPlan(EmissionOptions Options, EquatableArray<string> References, EquatableArray<string> Values) : FilePlan(Options)
{
    public string Name => NameOf(Options);

    public static string NameOf(EmissionOptions options) => options.ClientName + "Schemas";

    public override IEnumerable<CSharpFile> Render() => [SchemasFile.Write(this).ToFile(HintName(Name))];
}
