using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Limits;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Records;

/// <summary>Objects: their named members, and what may stand beside them.</summary>
internal sealed class RecordReader(ReadingContext context, SchemaReader schemas, SchemaFlattener flattener)
{
    private readonly PresignedUploadReader _uploads = new(context);
    private readonly ValueLimits _limits = new(flattener);

    public ApiRecord Read(MergedSchema merged, ApiName name, SchemaNames names, SchemaUse use)
    {
        HashSet<string> required = merged.Required;
        ILookup<string, string?> discriminators = DiscriminatorReader.InheritedBy(context.Tree, merged).ToLookup(static item => item.Member, static item => item.Text);
        EquatableArray<ApiMember> members = merged.Properties
            .Where(property => !GoesTheOtherWay(property.Value, required.Contains(property.Key), use))
            .Select(property => ReadMember(property.Key, property.Value, required.Contains(property.Key), OwnerOf(property.Value, merged, names).Member(property.Key), use))
            .Select(member => Discriminated(member, discriminators))
            .ToEquatableArray();
        return new ApiRecord
        {
            Name = name,
            Description = merged.Text("description"),
            IsDeprecated = merged.Head.IsTrue("deprecated"),
            Members = members,
            Status = null,
            PresignedUpload = _uploads.Read(merged.Head, members),
            Entries = use.IsMultipart ? null : ReadEntries(merged, names, use),
            IsMultipart = use.IsMultipart,
        };
    }

    /// <summary>
    /// What a member's own types are called after: the schema that has the member, not the first of those that build on it to be
    /// read.
    /// </summary>
    private static SchemaNames OwnerOf(List<SpecElement> definitions, MergedSchema merged, SchemaNames names)
    {
        SpecElement? owner = definitions[definitions.Count - 1].Parent?.Parent;
        while (owner is not null && !SharedSchemas.Holds(owner))
        {
            owner = owner.Parent?.Key == "allOf" ? owner.Parent.Parent : null;
        }

        return owner is null || owner.Pointer == merged.Head.Pointer ? names : SharedNames.Of(owner, names);
    }

    /// <summary>A member that a base tells its kinds apart by.</summary>
    private static ApiMember Discriminated(ApiMember member, ILookup<string, string?> discriminators)
    {
        string?[] texts = [.. discriminators[member.Name].Distinct()];
        return texts.Length == 0 ? member : member with { IsDiscriminator = true, DiscriminatorText = texts.Length == 1 ? texts[0] : null };
    }

    /// <summary>The type of members that are not named; null where nothing says.</summary>
    public ApiType? ReadEntries(MergedSchema merged, SchemaNames names, SchemaUse use)
    {
        SpecElement[] values =
        [
            .. merged.Find("patternProperties")?.Members ?? [],
            .. merged.Find("additionalProperties") is { Mapping.Entries.Count: > 0 } value ? new[] { value } : [],
        ];
        if (values.Length == 0)
        {
            return null;
        }

        ApiType[] types = [.. values.Select(item => schemas.ReadPart(item, names.Value(), use with { IsMultipart = false })).Distinct()];
        ApiType type = types.Length == 1 ? types[0] : schemas.ReadAny(merged.Find("patternProperties")!, types, names.Value());
        return type == SchemaReader.Anything ? null : type;
    }

    private bool GoesTheOtherWay(List<SpecElement> definitions, bool isRequired, SchemaUse use)
    {
        string keyword = use.Direction == SchemaDirection.Request ? "readOnly" : "writeOnly";
        return (use.Differs || isRequired)
            && definitions.Exists(definition => definition.IsTrue(keyword) || References.Of(context.Tree, definition)?.IsTrue(keyword) == true);
    }

    private ApiMember ReadMember(string wireName, List<SpecElement> definitions, bool isRequired, SchemaNames names, SchemaUse use)
    {
        // The outermost description of a member holds, unless it only narrows down what the others say, or says no other type.
        SpecElement definition = definitions[definitions.Count - 1];
        SpecElement? shaping = definitions.Count > 1 ? OnlyShaping(definitions) : null;
        bool isNarrowed = definitions.Count > 1 && shaping is null && (!Describes(definition) || definitions.TrueForAll(item => IsValue(item, TypeOf(definition))));
        MergedSchema merged = flattener.Flatten(isNarrowed || shaping is not null ? [.. definitions] : [definition]);
        ApiType type = isNarrowed ? schemas.ReadMerged(merged, names, use) : schemas.ReadPart(shaping ?? definition, names, use);
        return new ApiMember
        {
            Name = wireName,
            SuggestedName = definition.Text("x-floragen-name"),
            Type = type,
            IsRequired = isRequired,
            Description = definition.Text("description") ?? merged.Text("description"),
            IsDeprecated = merged.IsTrue("deprecated"),
            Constant = EnumValues.Of(merged) is { IsConstant: true, Entries: [{ Kind: SpecScalarKind.String } only] } ? only.Text : null,
            Default = DefaultOf(merged),
            Constraints = RangePhrase.Of(merged),
            Limits = context.Options.KeepsLimits ? _limits.Of(merged) : null,
            IsSecret = merged.Text("format") == "password" || merged.IsTrue("x-floragen-secret") || definition.IsTrue("x-floragen-secret"),
        };
    }

    /// <summary>The one description that says more than a type, where all others say no more than the type that it has.</summary>
    private SpecElement? OnlyShaping(List<SpecElement> definitions)
    {
        SpecElement[] shaping = [.. definitions.Where(static item => SchemaKeywords.DefinesTypeBeside(item, "type"))];
        if (shaping.Length != 1 || definitions.Exists(item => SchemaNullability.AllowsNull(item) != SchemaNullability.AllowsNull(shaping[0])))
        {
            return null;
        }

        MergedSchema merged = flattener.Flatten(shaping[0]);
        string type = merged.Types.Count == 1 ? merged.Types[0] : merged.HasProperties ? "object" : "";
        return definitions.TrueForAll(item => ReferenceEquals(item, shaping[0]) || TypeOf(item) is null || TypeOf(item) == type) ? shaping[0] : null;
    }

    /// <summary>A plain value or a list, of this type or of none.</summary>
    private static bool IsValue(SpecElement definition, string? type)
        => type is not null and not "object"
            && (TypeOf(definition) ?? type) == type
            && definition.Mapping?.Entries.Exists(static entry => entry.Key is "$ref" or "$dynamicRef" or "properties" or "allOf" or "oneOf" or "anyOf") == false;

    private static string? TypeOf(SpecElement definition) => (definition.Mapping?["type"] as SpecScalar)?.Text;

    private static bool Describes(SpecElement definition)
        => definition.Mapping?.Entries.Exists(static entry => entry.Key is "$ref" or "type" or "properties" or "items" or "allOf" or "oneOf" or "anyOf") == true;

    private static string? DefaultOf(MergedSchema merged)
        => merged.Find("default")?.Node is SpecScalar { Kind: not SpecScalarKind.Null, Text.Length: > 0 and < 80 } value ? value.Text : null;
}
