using FloraGen.Emission.Names;
using FloraGen.Emission.Types;
using FloraGen.Model;

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
    private readonly PagerPlanner _pagers = new(types, records);
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public IEnumerable<FilePlan> Plan()
    {
        List<FilePlan> plans = [];
        foreach (ApiResource resource in model.Resources)
        {
            ResourceLink link = resources[resource];
            NameScope methods = new(StringComparer.Ordinal, ["WithRawResponse", "GetType", "ToString", "Equals", "GetHashCode"]);
            List<OperationPlan> operations = [];
            foreach (ApiOperation operation in resource.Operations)
            {
                operations.Add(PlanOperation(link, operation, methods, plans));
            }

            plans.Add(new ResourcePlan(options, link.TypeName, link.Property, resource.Description, operations.ToEquatableArray()));
        }

        return plans;
    }

    private OperationPlan PlanOperation(
        ResourceLink link, ApiOperation operation, NameScope methods, List<FilePlan> plans)
    {
        string verb = MethodVerb(operation, methods);
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
            PathParts = PathParts.Of(operation, types).ToEquatableArray(),
            Body = operation.Body is { } body ? new BodyPlan(types.Of(body.Type), body.IsRequired, body.Description) : null,
            Query = parameters is null ? null : QueryOf(parameters),
            Response = operation.Response is { } response ? types.Of(response) : null,
            IsResponseNullable = operation.Response?.IsNullable == true,
            RequiresCredentials = operation.RequiresCredentials,
            Security = definition.SecurityOf(operation),
            Server = definition.ServerOf(operation),
            SendsIdempotencyKey = operation is { AcceptsIdempotencyKey: true },
            Pager = _pagers.Plan(operation, parameters),
            Wait = PlanWait(operation, verb, methods),
        };
    }

    private string MethodVerb(ApiOperation operation, NameScope methods)
    {
        string wanted = Identifier.Pascal(operation.Name);
        if (wanted.Length > "Async".Length && wanted.EndsWith("Async", StringComparison.Ordinal))
        {
            wanted = wanted.Substring(0, wanted.Length - "Async".Length);
        }

        string byMethod = wanted + "By" + Identifier.Pascal(operation.Method.ToLowerInvariant());
        string taken = methods.Take(wanted + "Async", byMethod + "Async");
        if (taken != wanted + "Async")
        {
            string reason = "another operation of the resource has this name";
            _notices.Add(new ApiNotice(NoticeIds.NameChanged, operation.Pointer, new EquatableArray<string>([operation.Name, taken, reason])));
        }

        return taken.Substring(0, taken.Length - "Async".Length);
    }

    private ParamsPlan? PlanParameters(ResourceLink link, ApiOperation operation, string verb)
    {
        ApiParameter[] parameters = [.. operation.Parameters.Where(static parameter => parameter.Location != ApiParameterLocation.Path)];
        if (parameters.Length == 0)
        {
            return null;
        }

        string subject = operation.Subject;
        string name = operation.Body is null
            ? names.Take($"{subject} {verb} params", $"{subject} {verb} parameters")
            : names.Take($"{subject} {verb} query", $"{subject} {verb} parameters");
        MemberNames members = new(operation.Pointer, name, [.. ReservedNames.RecordMembers, "ToQuery", "ToHeaders"]);
        ParameterPlan[] plans = [.. parameters.Select(parameter => new ParameterPlan
        {
            Name = members.Take(parameter.Name),
            WireName = parameter.Name,
            Location = parameter.Location,
            Type = types.Of(parameter.Type),
            IsRequired = parameter.IsRequired,
            Description = Describe(parameter),
            IsDeprecated = parameter.IsDeprecated,
            Explode = parameter.Explode,
        })];
        _notices.AddRange(members.Notices);
        return new ParamsPlan(options, name, $"{link.TypeName}.{verb}Async", plans.ToEquatableArray());
    }

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
        plan.Parameters.Any(static parameter => parameter.Location == ApiParameterLocation.Query),
        plan.Parameters.Any(static parameter => parameter.Location == ApiParameterLocation.Header));

    private WaitPlan? PlanWait(ApiOperation operation, string verb, NameScope methods)
    {
        if (operation.Wait is not { } wait || records.Find(operation.Response) is not { } record)
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
