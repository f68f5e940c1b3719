using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Paging;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning;

internal sealed class ResourcePlanner(
    EmissionOptions options,
    TypeNames names,
    CSharpTypes types,
    ResourceNames resources,
    RecordPlanner records,
    ApiModel model,
    IReadOnlyList<EnumPlan> enums,
    DefinitionPlanner definition)
{
    private readonly BodyPlanner _bodies = new(options, types, records, model);
    private readonly PagerPlanner _pagers = new(types, records);
    private readonly ConstantValue _constants = new(options, enums.ToDictionary(static plan => plan.Name, StringComparer.Ordinal));
    private readonly Dictionary<string, ApiUnion> _unions = model.Unions.ToDictionary(static union => union.Id, StringComparer.Ordinal);
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public IEnumerable<FilePlan> Plan()
    {
        List<FilePlan> plans = [];
        foreach (ApiResource resource in model.Resources)
        {
            ResourceLink link = resources[resource];
            NameScope methods = new(StringComparer.Ordinal, ["Client", "WithRawResponse", "GetType", "ToString", "Equals", "GetHashCode"]);
            IReadOnlyList<string> verbs = TakeVerbs(resource, methods);
            List<OperationPlan> operations = [];
            for (int index = 0; index < resource.Operations.Count; index++)
            {
                operations.Add(PlanOperation(link, resource.Operations[index], verbs[index], methods, plans));
            }

            plans.Add(new ResourcePlan(options, link.TypeName, link.Property, resource.Description, operations.ToEquatableArray()));
        }

        return plans;
    }

    private OperationPlan PlanOperation(
        ResourceLink link, ApiOperation operation, string verb, NameScope methods, List<FilePlan> plans)
    {
        ParamsPlan? parameters = PlanParameters(link, operation, verb);
        if (parameters is not null)
        {
            plans.Add(parameters);
        }

        return new OperationPlan
        {
            MethodName = verb + "Async",
            RequestName = verb + "Request",
            HttpMethod = operation.Method,
            Path = operation.Path,
            Summary = operation.Summary,
            Description = operation.Description,
            ResponseDescription = operation.ResponseDescription,
            IsDeprecated = operation.IsDeprecated,
            PathParts = PathParts.Of(operation, types, parameters).ToEquatableArray(),
            Body = _bodies.Plan(operation),
            Query = parameters is null ? null : QueryOf(parameters),
            OfClient = (parameters?.Parameters ?? default).Where(static parameter => parameter.Source is not null).ToEquatableArray(),
            Response = ResponseOf(operation) is { } response ? types.Of(response) : null,
            IsResponseNullable = ResponseOf(operation)?.IsNullable == true,
            ResponseKind = operation.ResponseKind,
            Accept = Accept(operation),
            OperationId = operation.Id,
            IsTypedByStatus = operation.ResponseKind == ApiResponseKind.Json && UnionOf(operation)?.Cases.Any(static item => item.Statuses.Count > 0) == true,
            IsTypedByEvent = operation.ResponseKind == ApiResponseKind.EventStream && UnionOf(operation)?.Cases.Any(static item => item.Events.Count > 0) == true,
            MayRespondWithText = operation.MayRespondWithText,
            MayRespondWithNothing = operation.MayRespondWithNothing || (operation.ResponseKind == ApiResponseKind.Json && ResponseOf(operation)?.IsNullable == true),
            ResponseHeaders = operation.ResponseHeaders,
            RequiresCredentials = operation.RequiresCredentials,
            Security = definition.SecurityOf(operation),
            Server = definition.ServerOf(operation),
            SendsIdempotencyKey = operation is { AcceptsIdempotencyKey: true },
            Pager = operation.ResponseKind == ApiResponseKind.Json ? _pagers.Plan(operation, parameters) : null,
            Wait = PlanWait(operation, verb, methods),
        };
    }

    /// <summary>The union that an operation returns.</summary>
    private ApiUnion? UnionOf(ApiOperation operation)
        => ResponseOf(operation) is ApiNamedType named && _unions.TryGetValue(named.Id, out ApiUnion? union) ? union : null;

    /// <summary>HTTP has no content in responses to HEAD.</summary>
    private static ApiType? ResponseOf(ApiOperation operation) => operation.Method == "HEAD" ? null : operation.Response;

    private static string? Accept(ApiOperation operation)
    {
        string accept = string.Join(", ", operation.Accept);
        return accept is "" or "application/json" ? null : accept;
    }

    /// <summary>What each operation is called, without the ending that says that it is asynchronous.</summary>
    private IReadOnlyList<string> TakeVerbs(ApiResource resource, NameScope methods)
    {
        IReadOnlyList<string> chosen = MethodNames.Of(resource.Operations);
        NameScope scope = new(StringComparer.Ordinal, []);
        List<string> verbs = [];
        for (int index = 0; index < chosen.Count; index++)
        {
            ApiOperation operation = resource.Operations[index];
            string verb = scope.Take(chosen[index]);
            if (verb != MethodNames.Wanted(operation))
            {
                const string Reason = "another operation of the resource has this name";
                _notices.Add(new ApiNotice(NoticeIds.NameChanged, operation.Pointer, new EquatableArray<string>([operation.Name, verb + "Async", Reason])));
            }

            _ = methods.Take(verb + "Async");
            verbs.Add(verb);
        }

        return verbs;
    }

    private ParamsPlan? PlanParameters(ResourceLink link, ApiOperation operation, string verb)
    {
        ApiParameter[] parameters = [.. operation.Parameters.Where(parameter => parameter.Location != ApiParameterLocation.Path || definition.SourceOf(parameter) is not null)];
        if (parameters.Length == 0)
        {
            return null;
        }

        string subject = operation.Subject;
        string name = operation.Body is null
            ? names.Take($"{subject} {verb} params", $"{subject} {verb} parameters")
            : names.Take($"{subject} {verb} query", $"{subject} {verb} parameters");
        MemberNames members = new(operation.Pointer, name, [.. ReservedNames.RecordMembers, "ToQuery", "ToHeaders", "ToCookies"]);
        ParameterPlan[] plans = [.. parameters.Select(
            parameter => WithInitial(parameter, ParameterPlan.Of(parameter, members.Take(parameter.Name), types.Of(parameter.Type), Describe(parameter))))];
        _notices.AddRange(members.Notices);
        return new ParamsPlan(options, name, $"{link.TypeName}.{verb}Async", plans.ToEquatableArray());
    }

    private ParameterPlan WithInitial(ApiParameter parameter, ParameterPlan plan)
        => definition.SourceOf(parameter) is { } source ? plan with { Source = source, IsRequired = false }
            : (parameter.Constant ?? parameter.Default) is { } text && _constants.Of(plan.Type, text) is { } initial
            ? plan with { Constant = parameter.Constant, Default = parameter.Default, Initial = initial, IsRequired = false }
            : plan;

    /// <summary>The document's words, and its bounds where the words do not name them.</summary>
    private static string? Describe(ApiParameter parameter)
    {
        string text = parameter.Description?.TrimEnd() ?? "";
        if (parameter.Constraints is not { } range || text.Contains(range))
        {
            return parameter.Description;
        }

        string end = text.Length == 0 || text.EndsWith(".", StringComparison.Ordinal) ? "" : ".";
        return $"{text}{end} {char.ToUpperInvariant(range[0])}{range.Substring(1)}.".TrimStart();
    }

    private static QueryPlan QueryOf(ParamsPlan plan) => new(
        plan.Name,
        plan.Parameters.Any(static parameter => parameter.IsRequired),
        plan.Parameters.Any(static parameter => parameter.Initial is not null),
        plan.Parameters.Any(static parameter => parameter.Location is ApiParameterLocation.Query or ApiParameterLocation.QueryString),
        plan.Parameters.Any(static parameter => parameter.Location == ApiParameterLocation.Header),
        plan.Parameters.Any(static parameter => parameter.Location == ApiParameterLocation.Cookie));

    private WaitPlan? PlanWait(ApiOperation operation, string verb, NameScope methods)
    {
        bool mayBeNull = operation is { MayRespondWithNothing: true } or { Response.IsNullable: true };
        if (operation is not { Wait: { } wait, ResponseKind: ApiResponseKind.Json } || mayBeNull || records.Find(operation.Response) is not { } record)
        {
            return null;
        }

        MemberPlan status = record.Members.First(member => member.WireName == wait.StatusMember);
        EnumPlan definition = enums.First(plan => plan.Name == status.Type.Name);
        string name = methods.Take($"WaitFor{status.Name}Async", $"WaitFor{verb}{status.Name}Async");
        return new WaitPlan(
            name,
            status.Name,
            definition.Name,
            status.IsNullable,
            definition.Members.Where(value => wait.Pending.Contains(value.Text)).Select(static value => value.Name).ToEquatableArray());
    }
}
