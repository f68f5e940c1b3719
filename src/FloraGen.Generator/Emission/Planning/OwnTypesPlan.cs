using FloraGen.Emission.Files;
using FloraGen.Emission.Names;

namespace FloraGen.Emission.Planning;

/// <summary>How the application's own types are read and written.</summary>
internal sealed record OwnTypesPlan(EmissionOptions Options) : FilePlan(Options)
{
    public string Name => NameOf(Options);

    public static string NameOf(EmissionOptions options) => options.ClientName + "OwnTypes";

    /// <summary>The field of each type, by what it stands for.</summary>
    public static IReadOnlyDictionary<string, string> FieldsOf(EmissionOptions options)
    {
        NameScope names = new(StringComparer.Ordinal, [NameOf(options), "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"]);
        return options.OwnTypes.ToDictionary(static type => type.Key, type => names.Take(Identifier.Pascal(type.Subject), Identifier.Pascal(type.Key)), StringComparer.Ordinal);
    }

    protected override IEnumerable<string> MemberNames => FieldsOf(Options).Values;

    public override IEnumerable<CSharpFile> Render() => [OwnTypesFile.Write(this).ToFile(HintName(Name))];
}
