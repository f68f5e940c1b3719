using FloraGen.Model;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>A discriminator: the member that tells cases apart, and which text means which case.</summary>
internal sealed class DiscriminatorReader
{
    private readonly List<(string Text, SpecSpot Target)> _mapping = [];

    private DiscriminatorReader(SpecTree tree, string member, SpecSpot? mapping)
    {
        Member = member;
        foreach (SpecSpot entry in mapping?.Members ?? [])
        {
            if (entry.Node is SpecScalar { Kind: SpecScalarKind.String } target && TargetOf(tree, entry, target.Text) is { } schema)
            {
                _mapping.Add((entry.Key, schema));
            }
        }
    }

    public string Member { get; }

    /// <summary>The schemas that the mapping names.</summary>
    public IEnumerable<SpecSpot> Targets => _mapping.Select(static entry => entry.Target);

    /// <summary>Swagger 2.0 has the member's bare name in the discriminator's place.</summary>
    public static DiscriminatorReader? Of(SpecTree tree, SchemaShape shape)
    {
        SpecSpot? discriminator = shape.Find("discriminator");
        return MemberOf(discriminator) is { } member ? new DiscriminatorReader(tree, member, discriminator!["mapping"]) : null;
    }

    /// <summary>The member that a discriminator names; null where it names none.</summary>
    public static string? MemberOf(SpecSpot? discriminator)
        => ((discriminator?.Node as SpecScalar)?.Text ?? discriminator?.Text("propertyName")) is { Length: > 0 } member ? member : null;

    /// <summary>The texts that mean a case: those of the mapping and of the case itself, else the case's name.</summary>
    public EquatableArray<string> ValuesOf(SpecSpot schema, EquatableArray<ApiConstant> constants)
    {
        string[] values =
        [
            .. _mapping.Where(entry => entry.Target.Pointer == schema.Pointer).Select(static entry => entry.Text),
            .. constants.Where(constant => constant.Member == Member).SelectMany(static constant => constant.Texts),
        ];
        return values.Length > 0 ? values.Distinct(StringComparer.Ordinal).ToEquatableArray()
            : IsNamed(schema) ? new EquatableArray<string>([NameOf(schema)])
            : default;
    }

    /// <summary>Whether a value may be the base itself: the mapping says so, or there is none.</summary>
    public bool NamesBase(SpecSpot schema)
        => _mapping.Count == 0 ? IsNamed(schema) : _mapping.Exists(entry => entry.Target.Pointer == schema.Pointer);

    private static bool IsNamed(SpecSpot schema) => schema.Parent?.Key is "schemas" or "definitions" or SpecTree.FilesKey;

    private static string NameOf(SpecSpot schema) => schema.Parent?.Key == SpecTree.FilesKey ? FilePath.Stem(schema.Key) : schema.Key;

    /// <summary>A mapping's value is a reference, or the bare name of a schema.</summary>
    private static SpecSpot? TargetOf(SpecTree tree, SpecSpot holder, string target)
        => tree.Target(holder, target)
            ?? tree.Target(holder, JsonPointer.Append("#/components/schemas", target))
            ?? tree.Target(holder, JsonPointer.Append("#/definitions", target));
}
