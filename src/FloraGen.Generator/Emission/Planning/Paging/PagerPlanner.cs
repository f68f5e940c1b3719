using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Kinds.Paging;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Paging;

/// <summary>What makes an operation's method one that gives pages.</summary>
internal sealed class PagerPlanner(CSharpTypes types, RecordPlanner records)
{
    private const string Reader = Imports.Utf8JsonReader;

    /// <returns>Null for an operation that returns no page.</returns>
    public PagerPlan? Plan(ApiOperation operation, ParamsPlan? parameters)
    {
        if (operation.Pagination is not { } pagination || operation.Response is not { } response)
        {
            return null;
        }

        PagingKind kind = PagingKinds.Of(pagination.Kind);
        ParameterPlan? taker = kind.TakesParameter ? Find(parameters, pagination.Parameter) : null;
        if ((kind.TakesParameter && taker is null) || PageOf(response, pagination) is not { } plan)
        {
            return null;
        }

        return plan with
        {
            LeadProperty = taker?.Name,
            LeadValue = taker is null ? "next" : ValueOf(taker.Type),
            Lead = LeadOf(kind, response, pagination, taker, Find(parameters, pagination.LimitParameter)),
        };
    }

    private PagerPlan? PageOf(ApiType response, ApiPagination pagination)
    {
        if (pagination.Items.Count == 0)
        {
            if (types.Of(response) is not CSharpList list)
            {
                return null;
            }

            string item = list.Item.Name + (list.HasNullItems ? "?" : "");
            return new PagerPlan($"{Needs.ListPage}<{item}>", item, $"static (ref {Reader} reader) => new {Needs.ListPage}<{item}>({list.Read("ref reader")})");
        }

        bool isPage = records.Find(response) is { Page: not null } && records.PaginationOf(response) is { } known && PagePlanner.AreAlike(known, pagination);
        return isPage && records.Find(response) is { Page: { } page } record
            ? new PagerPlan(record.Name, page.ItemType, types.Of(response).Reader(isNullable: false))
            : null;
    }

    private string? LeadOf(PagingKind kind, ApiType response, ApiPagination pagination, ParameterPlan? taker, ParameterPlan? limit) => kind switch
    {
        ResponsePaging whole => whole.Lead(pagination, new ResponseCode(records, response, pagination, taker, limit)),
        // A list that is the response has no type of its own to say it.
        ContentPaging content when response is ApiListType list && pagination.Items.Count == 0
            => $"static (response, position) => {content.Lead(pagination, new PageCode(records, "response.Value", records.Model(list.Item), cursor: null))}",
        _ => null,
    };

    private static ParameterPlan? Find(ParamsPlan? parameters, string? wireName)
        => parameters?.Parameters.FirstOrDefault(parameter => parameter.WireName == wireName && parameter.Location == ApiParameterLocation.Query);

    /// <summary>What leads on, in the parameter's own type.</summary>
    private static string ValueOf(CSharpType type) => type is CSharpPrimitive { Primitive: ApiPrimitive.String }
        ? "next"
        : $"{type.Name}.Parse(next, {Imports.CultureInfo}.InvariantCulture)";
}
