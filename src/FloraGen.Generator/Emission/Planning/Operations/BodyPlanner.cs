using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>What an operation's body becomes.</summary>
internal sealed class BodyPlanner(EmissionOptions options, CSharpTypes types, RecordPlanner records, ApiModel model)
{
    private readonly HashSet<string> _multipart = new(
        model.Records.Where(static record => record.IsMultipart).Select(static record => record.Id), StringComparer.Ordinal);

    public BodyPlan? Plan(ApiOperation operation)
    {
        if (operation.Body is not { } body)
        {
            return null;
        }

        return new BodyPlan(types.Of(body.Type), body.IsRequired, body.Description)
        {
            Kind = body.Kind,
            MediaType = Concrete(body.MediaType) ?? "application/octet-stream",
            Fields = body.Fields.Select(static field => field with { ContentType = Concrete(field.ContentType) }).ToEquatableArray(),
            AllowsNull = body.Type.IsNullable,
            IsMultipartRecord = body is { Kind: ApiBodyKind.Multipart, Type: ApiNamedType named } && _multipart.Contains(named.Id),
            StreamProperty = StreamProperty(operation, body),
            HasLimits = options.HasLimits && body.Type is (ApiNamedType or ApiListType or ApiMapType),
        };
    }

    /// <summary>A range or a list of media types says what a server takes and not what is sent.</summary>
    private static string? Concrete(string? mediaType)
        => mediaType is null || mediaType.Contains('*') || mediaType.Contains(',') ? null : mediaType;

    private string? StreamProperty(ApiOperation operation, ApiBody body)
    {
        if (operation.StreamSwitch is not { } name || operation.ResponseKind != ApiResponseKind.EventStream)
        {
            return null;
        }

        return records.Find(body.Type)?.Members
            .Where(member => member.WireName == name && member.Type is CSharpPrimitive { Primitive: ApiPrimitive.Boolean })
            .Select(static member => member.Name)
            .FirstOrDefault();
    }
}
