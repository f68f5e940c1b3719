using FloraGen.Emission.Members.Records;
using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Paging;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

internal sealed class RecordPlanner
{
    private readonly EmissionOptions _options;
    private readonly TypeNames _names;
    private readonly CSharpTypes _types;
    private readonly Dictionary<string, ApiRecord> _records;
    private readonly Dictionary<string, EnumPlan> _enums;
    private readonly HashSet<string> _unionCases;
    private readonly CaseMarks _marks;
    private readonly ConstantValue _constants;
    private readonly HashSet<string> _waits;
    private readonly HashSet<string> _requests;
    private readonly Dictionary<string, ApiPagination> _pages;
    private readonly Dictionary<string, RecordPlan> _plans = new(StringComparer.Ordinal);
    private readonly List<ApiNotice> _notices = [];

    public RecordPlanner(EmissionOptions options, TypeNames names, CSharpTypes types, ApiModel model, IEnumerable<EnumPlan> enums)
    {
        _options = options;
        _names = names;
        _types = types;
        _records = model.Records.ToDictionary(static record => record.Id, StringComparer.Ordinal);
        _enums = enums.ToDictionary(static plan => plan.Name, StringComparer.Ordinal);
        _unionCases = UnionCaseRecords.Of(model);
        _marks = new CaseMarks(model);
        _constants = new ConstantValue(options, _enums);
        _pages = PagesOf(model);
        _requests = options.HasSetters || options.HasLimits ? RequestTypes.Of(model) : [];
        _waits = new(
            from operation in Operations(model)
            where operation.Wait is not null
            let response = operation.Response as ApiNamedType
            where response is not null
            select response.Id,
            StringComparer.Ordinal);
    }

    public IEnumerable<ApiNotice> Notices => _notices;

    public RecordPlan Plan(ApiRecord record)
    {
        if (_plans.TryGetValue(record.Id, out RecordPlan? known))
        {
            return known;
        }

        string name = _names[record.Id];
        ApiPagination? pagination = _pages.TryGetValue(record.Id, out ApiPagination? found) ? found : null;
        MemberNames members = new(record.Id, name, OwnMembers(record, pagination is not null));
        Dictionary<string, MemberPlan> plans = new(StringComparer.Ordinal);
        foreach (ApiMember member in record.Members)
        {
            plans[member.Name] = PlanMember(record, member, members.Take(member.Name, member.SuggestedName));
        }

        RecordPlan plan = new(_options, name)
        {
            Description = record.Description,
            IsDeprecated = record.IsDeprecated,
            Members = record.Members.Select(member => plans[member.Name]).ToEquatableArray(),
            Status = record.Status is { } status ? PlanStatus(record, status, plans) : null,
            Upload = record.PresignedUpload is { } upload ? PlanUpload(upload, plans) : null,
            Page = null,
            Entries = record.Entries is { } entries ? PlanEntries(entries, members) : null,
            IsUnionCase = _unionCases.Contains(record.Id),
            IsMarked = _marks.Has(record.Id),
            IsMultipart = record.IsMultipart,
            HasSetters = HasSetters(record),
            HasLimits = _options.HasLimits && _requests.Contains(record.Id),
        };

        _notices.AddRange(members.Notices);

        // A page's expressions go through other records, which may lead back here.
        _plans[record.Id] = plan;
        return pagination is null ? plan : _plans[record.Id] = plan with { Page = PagePlanner.Plan(record, pagination, plan, this) };
    }

    /// <summary>The plan of the record that a type names.</summary>
    public RecordPlan? Find(ApiType? type)
        => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? Plan(record) : null;

    /// <summary>The records that are pages of a list, and how they lead on.</summary>
    public static Dictionary<string, ApiPagination> PagesOf(ApiModel model)
    {
        Dictionary<string, ApiPagination> pages = new(StringComparer.Ordinal);
        foreach (ApiOperation operation in Operations(model))
        {
            // Operations that share a page's type and disagree about it: the first one has its way.
            if (operation is { Pagination: { Items.Count: > 0 } pagination, Response: ApiNamedType page } && !pages.ContainsKey(page.Id))
            {
                pages[page.Id] = pagination;
            }
        }

        return pages;
    }

    /// <summary>What a record has beside the members of the document.</summary>
    public static IEnumerable<string> OwnMembers(ApiRecord record, bool isPage)
    {
        IEnumerable<string> reserved = record.IsMultipart ? [.. ReservedNames.RecordMembers, "ToParts"] : ReservedNames.RecordMembers;
        if (record.Status is not null)
        {
            reserved = reserved.Concat(ReservedNames.StatusMembers);
        }

        if (isPage)
        {
            reserved = reserved.Concat(ReservedNames.PageMembers);
        }

        return record.PresignedUpload is null ? reserved : reserved.Append("SendAsync");
    }

    /// <summary>The members have the document's names, so this one gives way to them.</summary>
    private EntriesPlan PlanEntries(ApiType value, MemberNames members)
        => new(members.TakeOwn("Entries"), new CSharpMap(_types.Of(value), value.IsNullable));

    private MemberPlan PlanMember(ApiRecord record, ApiMember member, string name)
    {
        CSharpType type = HasSetters(record) ? Editable(_types.Of(member.Type)) : _types.Of(member.Type);
        // A part is there or is not: none of them says null.
        bool tellsNull = member is { IsOptionalValue: true, IsRequired: false } && !IsLookedInto(record) && !record.IsMultipart;
        // A presigned URL and its fields are a key to the other host.
        bool isSecret = member.IsSecret || (record.PresignedUpload is { } upload && (member.Name == upload.Url || member.Name == upload.Fields));
        MemberPlan plan = new()
        {
            Name = name,
            WireName = member.Name,
            Type = type,
            IsRequired = member.IsRequired,
            AllowsNull = member.Type.IsNullable,
            Description = member.Description,
            IsDeprecated = member.IsDeprecated,
            Constant = member.Constant,
            Initial = member.Constant is { } constant && (member.IsRequired || member.IsDiscriminator) ? _constants.Of(type, constant) : null,
            IsDiscriminator = member.IsDiscriminator,
            Default = member.Default,
            Constraints = member.Constraints,
            Limits = member.Limits,
            HasSetter = HasSetters(record),
            IsSecret = isSecret,
            IsOptionalValue = tellsNull && type is not CSharpList,
            RemembersNull = tellsNull && type is CSharpList,
            Attributes = Attributes(record, member, isSecret).ToEquatableArray(),
        };
        return _options.Target.HasAnnotations && _options.HasLimits && _requests.Contains(record.Id)
            ? plan with { Attributes = plan.Attributes.Concat(LimitAttributes.Of(plan)).ToEquatableArray() }
            : plan;
    }

    private bool HasSetters(ApiRecord record) => _options.HasSetters && _requests.Contains(record.Id);

    /// <summary>Forms add to lists.</summary>
    private static CSharpType Editable(CSharpType type) => type is CSharpList list ? list with { Item = Editable(list.Item), IsEditable = true } : type;

    private static IEnumerable<ApiOperation> Operations(ApiModel model) => model.Resources.SelectMany(static resource => resource.Operations);

    /// <summary>Whether generated code looks at the members of a record: a response's, where absent and null say the same.</summary>
    private bool IsLookedInto(ApiRecord record)
        => record.Status is not null || record.PresignedUpload is not null || _pages.ContainsKey(record.Id) || _waits.Contains(record.Id);

    private IEnumerable<string> Attributes(ApiRecord record, ApiMember member, bool isSecret)
    {
        if (isSecret)
        {
            yield return Imports.Secret;
        }

        if (record.Status is not { } status)
        {
            yield break;
        }

        if (status.Details.Contains(member.Name))
        {
            yield return Imports.FailureDetail;
        }

        if (!status.Payload.Contains(member.Name))
        {
            yield break;
        }

        EnumPlan definition = _enums[_names[status.EnumId]];
        string name = NameWithin(record, definition);
        string[] successes = [.. definition.Members
            .Where(static value => value.Role == ApiStatusRole.Ordinary)
            .Select(value => $"{name}.{value.Name}")];
        if (successes.Length > 0)
        {
            yield return $"{Imports.AvailableWhen}({string.Join(", ", successes)})";
        }
    }

    /// <summary>Where a property of the record has the enum's name, that name alone would mean the property.</summary>
    private string NameWithin(ApiRecord record, EnumPlan definition)
        => record.Members.Any(member => Identifier.Pascal(member.SuggestedName ?? member.Name) == definition.Name)
            ? $"global::{_options.Namespace}.{definition.Name}"
            : definition.Name;

    private StatusPlan PlanStatus(ApiRecord record, ApiStatus status, Dictionary<string, MemberPlan> members)
    {
        EnumPlan definition = _enums[_names[status.EnumId]];
        MemberPlan member = members[status.Member];
        string? detail = record.Members
            .Where(item => status.Details.Contains(item.Name))
            .Select(item => members[item.Name])
            .Where(static item => item.Type is CSharpPrimitive { Primitive: ApiPrimitive.String })
            .Select(static item => item.Name)
            .FirstOrDefault();
        return new StatusPlan(
            member.Name,
            member.WireName,
            NameWithin(record, definition),
            member.IsNullable,
            definition.Members.Where(static value => value.Role == ApiStatusRole.Failure).Select(static value => value.Name).ToEquatableArray(),
            detail);
    }

    private static UploadPlan? PlanUpload(ApiPresignedUpload upload, Dictionary<string, MemberPlan> members)
    {
        string method = upload.Method is null ? "\"POST\"" : Text(upload.Method, "POST");
        string none = $"new {Imports.Dictionary}<string, string>()";
        string fields = upload.Fields is null ? none : Value(upload.Fields, none);
        return new UploadPlan(method, Text(upload.Url, ""), fields, Text(upload.FileField, "file"));

        string Text(string wireName, string otherwise) => Value(wireName, CSharpLiteral.Of(otherwise));

        string Value(string wireName, string otherwise)
        {
            MemberPlan member = members[wireName];
            return member.Name + (member.IsOptionalValue ? ".GetValueOrDefault()" : "") + (member.IsNullable ? $" ?? {otherwise}" : "");
        }
    }

    /// <summary>The way from a record to a member of one of its members, stepping over what may be null.</summary>
    public MemberPath PathTo(ApiRecord record, EquatableArray<string> path)
    {
        string text = "";
        bool mayBeNull = false;
        CSharpType? type = null;
        ApiRecord? owner = record;
        foreach (string name in path)
        {
            int index = owner!.Members.Select(static member => member.Name).ToList().IndexOf(name);
            MemberPlan member = Plan(owner).Members[index];
            text += (text.Length == 0 ? "" : mayBeNull ? "?." : ".") + member.Name + (member.IsOptionalValue ? ".GetValueOrDefault()" : "");
            mayBeNull |= member.IsNullable;
            type = member.Type;
            owner = Model(owner.Members[index].Type);
        }

        return new MemberPath(text, type!, mayBeNull);
    }

    /// <summary>The record that a type names.</summary>
    public ApiRecord? Model(ApiType? type) => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? record : null;

    /// <summary>The record that the list at the end of a path holds.</summary>
    public ApiRecord? ItemOf(ApiRecord record, EquatableArray<string> path)
    {
        ApiType? type = null;
        ApiRecord? owner = record;
        foreach (string name in path)
        {
            type = owner?.Members.FirstOrDefault(member => member.Name == name)?.Type;
            owner = Model(type);
        }

        return type is ApiListType list ? Model(list.Item) : null;
    }

    /// <summary>How the pages that a type names go on.</summary>
    public ApiPagination? PaginationOf(ApiType type) => type is ApiNamedType named && _pages.TryGetValue(named.Id, out ApiPagination? found) ? found : null;
}
