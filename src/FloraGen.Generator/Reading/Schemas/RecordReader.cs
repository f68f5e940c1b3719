using FloraGen.Model;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Objects: their named members, and what may stand beside them.</summary>
internal sealed class RecordReader(ReadingContext context, SchemaReader schemas, SchemaFlattener flattener)
{
    private readonly PresignedUploadReader _uploads = new(context);

    public ApiRecord Read(SchemaShape shape, ApiName name, ShapeNames names, SchemaUse use)
    {
        HashSet<string> required = shape.Required;
        EquatableArray<ApiMember> members = shape.Properties
            .Where(property => !GoesTheOtherWay(property.Value, required.Contains(property.Key), use))
            .Select(property => ReadMember(property.Key, property.Value, required.Contains(property.Key), names.Member(property.Key), use))
            .ToEquatableArray();
        return new ApiRecord
        {
            Name = name,
            Description = shape.Text("description"),
            IsDeprecated = shape.Head.IsTrue("deprecated"),
            Members = members,
            Status = null,
            PresignedUpload = _uploads.Read(shape.Head, members),
            Entries = use.IsMultipart ? null : ReadEntries(shape, names, use),
            IsMultipart = use.IsMultipart,
        };
    }

    /// <summary>The type of members that are not named; null where nothing says.</summary>
    public ApiType? ReadEntries(SchemaShape shape, ShapeNames names, SchemaUse use)
    {
        SpecSpot[] values =
        [
            .. shape.Find("patternProperties")?.Members ?? [],
            .. shape.Find("additionalProperties") is { Mapping.Entries.Count: > 0 } value ? new[] { value } : [],
        ];
        if (values.Length == 0)
        {
            return null;
        }

        ApiType[] types = [.. values.Select(item => schemas.ReadPart(item, names.Value(), use with { IsMultipart = false })).Distinct()];
        ApiType type = types.Length == 1 ? types[0] : schemas.ReadAny(shape.Find("patternProperties")!, types, names.Value());
        return type == SchemaReader.Anything ? null : type;
    }

    private bool GoesTheOtherWay(List<SpecSpot> definitions, bool isRequired, SchemaUse use)
    {
        string keyword = use.Direction == SchemaDirection.Request ? "readOnly" : "writeOnly";
        return (use.Differs || isRequired)
            && definitions.Exists(definition => definition.IsTrue(keyword) || References.Of(context.Tree, definition)?.IsTrue(keyword) == true);
    }

    private ApiMember ReadMember(string wireName, List<SpecSpot> definitions, bool isRequired, ShapeNames names, SchemaUse use)
    {
        // The outermost description of a member holds, unless it only narrows down what the others say.
        SpecSpot definition = definitions[definitions.Count - 1];
        bool isNarrowed = definitions.Count > 1 && !Describes(definition);
        SchemaShape shape = flattener.Flatten(isNarrowed ? [.. definitions] : [definition]);
        ApiType type = isNarrowed ? schemas.ReadShape(shape, names, use) : schemas.ReadPart(definition, names, use);
        return new ApiMember
        {
            Name = wireName,
            SuggestedName = definition.Text("x-floragen-name"),
            Type = type,
            IsRequired = isRequired,
            Description = definition.Text("description") ?? shape.Text("description"),
            IsDeprecated = shape.IsTrue("deprecated"),
            Constant = EnumValues.Of(shape) is { IsConstant: true, Entries: [{ Kind: SpecScalarKind.String } only] } ? only.Text : null,
            Default = DefaultOf(shape),
            Constraints = RangePhrase.Of(shape),
            IsSecret = shape.Text("format") == "password",
        };
    }

    private static bool Describes(SpecSpot definition)
        => definition.Mapping?.Entries.Exists(static entry => entry.Key is "$ref" or "type" or "properties" or "items" or "allOf" or "oneOf" or "anyOf") == true;

    private static string? DefaultOf(SchemaShape shape)
        => shape.Find("default")?.Node is SpecScalar { Kind: not SpecScalarKind.Null, Text.Length: > 0 and < 80 } value ? value.Text : null;
}
