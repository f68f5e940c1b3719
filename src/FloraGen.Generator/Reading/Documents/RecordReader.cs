using FloraGen.Model;
using FloraGen.Reading.Text;
using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>Objects with named members, those of every part of an allOf among them.</summary>
internal sealed class RecordReader(ReadingContext context, SchemaReader schemas, ShapeRegistry shapes)
{
    /// <summary>allOf can lead in circles; no document nests it deeper than this.</summary>
    private const int MaxParts = 64;

    private readonly PresignedUploadReader _uploads = new(context);

    public static bool HasMembers(JsonSchema schema) => HasMembers(schema, depth: 0);

    public ApiRecord Read(JsonSchema schema, ShapeSpot spot)
    {
        Dictionary<string, ApiMember> members = new(StringComparer.Ordinal);
        List<string> order = [];
        HashSet<string> required = new(StringComparer.Ordinal);
        Collect(schema, spot, depth: 0, members, order, required);

        EquatableArray<ApiMember> all = order
            .Select(name => members[name] with { IsRequired = required.Contains(name) })
            .ToEquatableArray();

        return new ApiRecord
        {
            Name = spot.Name(context),
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Members = all,
            Status = StatusOf(all),
            PresignedUpload = _uploads.Read(spot.Pointer, all),
        };
    }

    private static bool HasMembers(JsonSchema schema, int depth)
    {
        if (depth > MaxParts)
        {
            return false;
        }

        JsonSchema actual = schema.Reference ?? schema;
        return actual.Properties.Count > 0 || actual.AllOf.Any(part => HasMembers(part, depth + 1));
    }

    private void Collect(
        JsonSchema schema, ShapeSpot spot, int depth, Dictionary<string, ApiMember> members, List<string> order, HashSet<string> required)
    {
        if (depth > MaxParts)
        {
            return;
        }

        int index = 0;
        foreach (JsonSchema part in schema.AllOf)
        {
            Collect(part.Reference ?? part, spot.Part("allOf", index++), depth + 1, members, order, required);
        }

        foreach (KeyValuePair<string, JsonSchemaProperty> property in schema.Properties)
        {
            if (!members.ContainsKey(property.Key))
            {
                order.Add(property.Key);
            }

            members[property.Key] = ReadMember(property.Key, property.Value, spot.Member(property.Key));
        }

        required.UnionWith(schema.RequiredProperties);
    }

    private ApiMember ReadMember(string name, JsonSchemaProperty property, ShapeSpot spot)
    {
        string? constant = (context.Source(spot.Pointer)?["const"] as SpecScalar) is { Kind: SpecScalarKind.String } text ? text.Text : null;
        ApiType type = constant is null
            ? schemas.Read(property, spot)
            : new ApiPrimitiveType(ApiPrimitive.String, property.IsNullableRaw == true);
        return new ApiMember
        {
            Name = name,
            SuggestedName = property.Reference is null ? context.NameAt(spot.Pointer) : null,
            Type = type,
            IsRequired = false,
            Description = property.Description ?? property.Reference?.Description,
            IsDeprecated = property.IsDeprecated,
            Constant = constant,
        };
    }

    private ApiStatus? StatusOf(EquatableArray<ApiMember> members)
    {
        ApiMember? status = members
            .Where(member => shapes.Enum(member.Type)?.Values.Any(static value => value.Role == ApiStatusRole.Failure) == true)
            .OrderBy(static member => StatusWords.NamesStatus(member.Name) ? 0 : 1)
            .FirstOrDefault();
        if (status is null)
        {
            return null;
        }

        return new ApiStatus(
            status.Name,
            ((ApiNamedType)status.Type).Id,
            Names(static member => StatusWords.NamesFailureDetail(member)),
            Names(static member => StatusWords.NamesPayload(member)));

        EquatableArray<string> Names(Func<string, bool> picks)
            => members.Select(static member => member.Name).Where(picks).ToEquatableArray();
    }
}
