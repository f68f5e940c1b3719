using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>A discriminator: the member that tells cases apart, and which text means which case.</summary>
internal sealed class DiscriminatorReader
{
    private readonly List<(string Text, SpecElement Target)> _mapping = [];

    private DiscriminatorReader(SpecTree tree, string member, SpecElement discriminator)
    {
        Member = member;
        SpecElement? mapping = discriminator["mapping"];
        foreach (SpecElement entry in mapping?.Members ?? [])
        {
            if (entry.Node is SpecScalar { Kind: SpecScalarKind.String } target && TargetOf(tree, entry, target.Text) is { } schema)
            {
                _mapping.Add((entry.Key, schema));
            }
        }

        Default = discriminator["defaultMapping"] is { Node: SpecScalar { Kind: SpecScalarKind.String } other } holder ? TargetOf(tree, holder, other.Text) : null;
    }

    public string Member { get; }

    /// <summary>The schema of values whose text means no case, where the document says: a word of OpenAPI 3.2.</summary>
    public SpecElement? Default { get; }

    /// <summary>The schema that all cases build on; null where the union has the discriminator itself.</summary>
    public SpecElement? Base { get; private init; }

    /// <summary>The schemas that the mapping names.</summary>
    public IEnumerable<SpecElement> Targets => _mapping.Select(static entry => entry.Target).Concat(Default is null ? [] : [Default]);

    /// <summary>Swagger 2.0 has the member's bare name instead of a discriminator object.</summary>
    public static DiscriminatorReader? Of(SpecTree tree, MergedSchema merged)
    {
        SpecElement? discriminator = merged.Find("discriminator");
        return MemberOf(discriminator) is { } member ? new DiscriminatorReader(tree, member, discriminator!) : null;
    }

    /// <summary>The discriminator of a base that all cases build on: it holds too where the cases are listed without one.</summary>
    public static DiscriminatorReader? OfBase(SpecTree tree, IReadOnlyList<MergedSchema> cases)
    {
        if (cases.Count < 2)
        {
            return null;
        }

        SpecElement? discriminator = cases[0].Parts
            .Where(part => MemberOf(part["discriminator"]) is not null
                && cases.All(item => Target(item).Pointer != part.Pointer && item.Parts.Any(other => other.Pointer == part.Pointer)))
            .Select(static part => part["discriminator"])
            .LastOrDefault();
        return discriminator is null ? null : new DiscriminatorReader(tree, MemberOf(discriminator)!, discriminator) { Base = discriminator.Parent };

        SpecElement Target(MergedSchema item) => References.Of(tree, item.Head) ?? item.Head;
    }

    /// <summary>The text by which a base that a schema builds on means it, by the discriminator's member.</summary>
    public static IEnumerable<(string Member, string? Text)> InheritedBy(SpecTree tree, MergedSchema merged)
    {
        SpecElement own = References.Of(tree, merged.Head) ?? merged.Head;
        foreach (SpecElement part in merged.Parts.Where(part => part.Pointer != own.Pointer))
        {
            if (part["discriminator"] is { } discriminator && MemberOf(discriminator) is { } member)
            {
                string[] texts = [.. new DiscriminatorReader(tree, member, discriminator)._mapping.Where(entry => entry.Target.Pointer == own.Pointer).Select(static entry => entry.Text)];
                yield return (member, texts.Length == 1 ? texts[0] : null);
            }
        }
    }

    /// <summary>The member that a discriminator names; null where it names none.</summary>
    public static string? MemberOf(SpecElement? discriminator)
        => ((discriminator?.Node as SpecScalar)?.Text ?? discriminator?.Text("propertyName")) is { Length: > 0 } member ? member : null;

    /// <summary>The texts that mean a case: those of the mapping and of the case itself, else the case's name.</summary>
    /// <param name="schema">The case.</param>
    /// <param name="constants">Its members of one value.</param>
    /// <param name="own">The values that no other case lists for the member.</param>
    public EquatableArray<string> ValuesOf(SpecElement schema, EquatableArray<ApiConstant> constants, EquatableArray<string> own)
    {
        string[] values =
        [
            .. _mapping.Where(entry => entry.Target.Pointer == schema.Pointer).Select(static entry => entry.Text),
            .. constants.Where(constant => constant.Member == Member).SelectMany(static constant => constant.Texts),
            .. own.Where(text => !_mapping.Exists(entry => entry.Text == text && entry.Target.Pointer != schema.Pointer)),
        ];
        return values.Length > 0 ? values.Distinct(StringComparer.Ordinal).ToEquatableArray()
            : IsNamed(schema) ? new EquatableArray<string>([NameOf(schema)])
            : default;
    }

    /// <summary>Whether a value may be the base itself: not where the document calls it abstract and maps no text to it.</summary>
    public bool AllowsBase(SpecElement schema) => Names(schema) || (IsNamed(schema) && !schema.IsTrue("x-abstract"));

    /// <summary>The texts that mean the base itself; where the mapping has none for it, any other text may.</summary>
    public EquatableArray<string> ValuesOfBase(SpecElement schema)
        => _mapping.Count == 0 || Names(schema) ? ValuesOf(schema, default, default) : default;

    private bool Names(SpecElement schema) => _mapping.Exists(entry => entry.Target.Pointer == schema.Pointer);

    private static bool IsNamed(SpecElement schema) => schema.Parent?.Key is "schemas" or "definitions" or SpecTree.FilesKey;

    private static string NameOf(SpecElement schema) => schema.Parent?.Key == SpecTree.FilesKey ? FilePath.Stem(schema.Key) : schema.Key;

    /// <summary>A mapping's value is a reference, or the bare name of a schema.</summary>
    private static SpecElement? TargetOf(SpecTree tree, SpecElement holder, string target)
        => tree.Target(holder, target)
            ?? tree.Target(holder, JsonPointer.Append("#/components/schemas", target))
            ?? tree.Target(holder, JsonPointer.Append("#/definitions", target));
}
