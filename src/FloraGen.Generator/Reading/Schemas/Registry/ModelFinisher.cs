using System.Globalization;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Waiting;

namespace FloraGen.Reading.Schemas.Registry;

/// <summary>What can only be said of types when all of them are known.</summary>
internal sealed class ModelFinisher
{
    private readonly TypeRegistry _types;
    private readonly TypeSubstitution _substitution;

    public ModelFinisher(TypeRegistry types)
    {
        _types = types;
        types.MergeVariants();
        _substitution = new TypeSubstitution(types.Aliases);
    }

    public ApiType? Finished(ApiType? type) => type is null ? null : _substitution.Of(type);

    /// <param name="model">Whose operations have their final types.</param>
    /// <param name="incoming">Types that come in although no operation returns them, such as those of webhooks.</param>
    public ApiModel Finish(ApiModel model, IEnumerable<ApiType> incoming)
    {
        Dictionary<string, ApiRecord> records = _types.Records.Select(_substitution.Of).ToDictionary(static record => record.Id, StringComparer.Ordinal);
        Dictionary<string, ApiEnum> enums = _types.Enums.ToDictionary(static item => item.Id, StringComparer.Ordinal);
        Dictionary<string, ApiUnion> unions = _types.Unions.Select(_substitution.Of).ToDictionary(static union => union.Id, StringComparer.Ordinal);
        ReachableTypes sent = new(records, unions);
        ReachableTypes received = new(records, unions);
        foreach (ApiOperation operation in model.Resources.SelectMany(static resource => resource.Operations))
        {
            sent.Add(operation.Body?.Type);
            received.Add(operation.Response);
            foreach (ApiParameter parameter in operation.Parameters)
            {
                sent.Add(parameter.Type);
            }
        }

        foreach (ApiType type in incoming)
        {
            received.Add(type);
        }

        Dictionary<(string, string), string?> constants = DiscriminatorConstants.Of(unions);
        return model with
        {
            Records = records.Values
                .Where(record => sent.Has(record.Id) || received.Has(record.Id))
                .Select(record => Finish(record, enums, constants, sent.Has(record.Id) && !received.Has(record.Id)) with { Name = NameOf(record.Name, received, ContentOf(record)) })
                .ToEquatableArray(),
            Enums = enums.Values.Where(item => sent.Has(item.Id) || received.Has(item.Id)).Select(item => item with { Name = NameOf(item.Name, received) }).ToEquatableArray(),
            Unions = unions.Values.Where(union => sent.Has(union.Id) || received.Has(union.Id)).Select(union => union with { Name = NameOf(union.Name, received) }).ToEquatableArray(),
        };
    }

    /// <summary>Where a request has a type of its own, the one that responses carry keeps the name.</summary>
    private ApiName NameOf(ApiName name, ReachableTypes received, string? content = null)
    {
        ApiName common = _types.NameOf(name, content);
        if (_types.IsForm(SchemaUse.FormIdOf(name.Pointer)))
        {
            return common with { Candidates = common.Candidates.Select(static candidate => candidate + " json").ToEquatableArray() };
        }

        if (_types.IsForm(name.Pointer))
        {
            return common with { IsGiven = true };
        }

        return SchemaUse.ResponseIdOf(name.Pointer) is { } response && received.Has(response)
            ? common with { Candidates = common.Candidates.SelectMany(static candidate => new[] { candidate + " input", candidate + " request" }).ToEquatableArray() }
            : common;
    }

    private static string? ContentOf(ApiRecord record)
        => record.Members.Count is 1 or 2 ? string.Join(" ", record.Members.Select(static member => member.Name)) : null;

    private static ApiRecord Finish(ApiRecord record, Dictionary<string, ApiEnum> enums, Dictionary<(string, string), string?> constants, bool isOnlySent)
    {
        EquatableArray<ApiMember> members = record.Members.Select(member => Finish(member, record, enums, constants, isOnlySent)).ToEquatableArray();
        return record with { Members = members, Status = StatusReader.Of(members, type => type is ApiNamedType named && enums.TryGetValue(named.Id, out ApiEnum? found) ? found : null) };
    }

    private static ApiMember Finish(
        ApiMember member, ApiRecord record, Dictionary<string, ApiEnum> enums, Dictionary<(string, string), string?> constants, bool isOnlySent)
    {
        bool isNamed = constants.TryGetValue((record.Id, member.Name), out string? text);
        member = member with { IsDiscriminator = isNamed || member.IsDiscriminator };
        text = isNamed ? text : member.DiscriminatorText;
        if (member.Constant is null && text is not null && IsTextOf(member.Type, text, enums))
        {
            member = member with { Constant = text };
        }

        if (isOnlySent && member is { Constant: null, IsRequired: true, Type: ApiNamedType { IsNullable: false } named }
            && enums.TryGetValue(named.Id, out ApiEnum? definition) && definition.Values.Count == 1)
        {
            member = member with { Constant = definition.Values[0].Text };
        }

        return member with { IsOptionalValue = isOnlySent && !record.IsMultipart && !member.IsRequired && member.Type.IsNullable };
    }

    private static bool IsTextOf(ApiType type, string text, Dictionary<string, ApiEnum> enums) => type switch
    {
        ApiPrimitiveType { Primitive: ApiPrimitive.String } => true,
        ApiPrimitiveType { Primitive: ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 or ApiPrimitive.UInt64 } => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ApiNamedType named => enums.TryGetValue(named.Id, out ApiEnum? definition) && definition.Values.Any(value => value.Text == text),
        _ => false,
    };
}
