using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What makes an operation's method one that gives pages.</summary>
internal sealed class PagerPlanner(CSharpTypes types, RecordPlanner records)
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";

    /// <returns>Null for an operation that answers with no page.</returns>
    public PagerPlan? Plan(ApiOperation operation, ParamsPlan? parameters)
    {
        if (operation.Pagination is not { } pagination || operation.Response is not { } response)
        {
            return null;
        }

        bool followsUrls = pagination.Kind is ApiPaginationKind.LinkHeader or ApiPaginationKind.NextUrl;
        ParameterPlan? taker = followsUrls ? null : Find(parameters, pagination.Parameter);
        if ((!followsUrls && taker is null) || PageOf(response, pagination) is not { } plan)
        {
            return null;
        }

        return plan with
        {
            LeadProperty = taker?.Name,
            LeadValue = taker is null ? "next" : ValueOf(taker.Type),
            Lead = LeadOf(operation, pagination, taker, Find(parameters, pagination.LimitParameter)),
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
            return new PagerPlan($"ListPage<{item}>", item, $"static (ref {Reader} reader) => new ListPage<{item}>({list.Read("ref reader")})");
        }

        bool isPage = records.Find(response) is { Page: not null } && records.PaginationOf(response) is { } known && PagePlanner.AreAlike(known, pagination);
        return isPage && records.Find(response) is { Page: { } page } record
            ? new PagerPlan(record.Name, page.ItemType, types.Of(response).Reader(isNullable: false))
            : null;
    }

    private string? LeadOf(ApiOperation operation, ApiPagination pagination, ParameterPlan? taker, ParameterPlan? limit)
    {
        string start = taker is null ? "null" : Number(taker);
        string length = limit is null ? "null" : Number(limit);
        string? total = pagination.Total.Count == 0 ? null : TotalOf(operation.Response!, pagination.Total);
        return pagination.Kind switch
        {
            ApiPaginationKind.Offset => $"(answer, place) => Internal.OffsetPaging.Next(place, {start}, {length}, {total ?? "null"})",
            ApiPaginationKind.PageNumber => $"(answer, place) => Internal.PageNumberPaging.Next(place, {start}, {pagination.FirstPage.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {length}{Named(pagination, total)})",
            ApiPaginationKind.LinkHeader => "static (answer, place) => Internal.LinkHeaderPaging.Next(answer.Headers)",
            ApiPaginationKind.LastItem when pagination.Items.Count == 0 => $"static (answer, place) => {LastItem(operation.Response!, pagination)}",
            _ => null,
        };
    }

    private string LastItem(ApiType response, ApiPagination pagination)
    {
        ApiType item = ((ApiListType)response).Item;
        return PagePlanner.LastItem(records.Model(item), pagination.ItemId ?? "id", records, "answer.Value", "true");
    }

    private static string Named(ApiPagination pagination, string? total)
    {
        bool countsPages = pagination.Total.LastOrDefault()?.IndexOf("page", StringComparison.OrdinalIgnoreCase) >= 0;
        return total is null ? "" : countsPages ? $", totalPages: {total}" : $", totalItems: {total}";
    }

    private string? TotalOf(ApiType response, EquatableArray<string> path)
    {
        if (records.Model(response) is not { } record)
        {
            return null;
        }

        MemberPath total = records.PathTo(record, path);
        return AsNumber("answer.Value." + total.Text, total.Type, total.MayBeNull);
    }

    private static ParameterPlan? Find(ParamsPlan? parameters, string? wireName)
        => parameters?.Parameters.FirstOrDefault(parameter => parameter.WireName == wireName && parameter.Location == ApiParameterLocation.Query);

    /// <summary>What a caller gave, as a number.</summary>
    private static string Number(ParameterPlan parameter)
        => AsNumber((parameter.IsRequired ? "query." : "query?.") + parameter.Name, parameter.Type, !parameter.IsRequired);

    private static string AsNumber(string text, CSharpType type, bool mayBeNull) => type switch
    {
        CSharpPrimitive { Primitive: ApiPrimitive.String } => $"Internal.PageNumberPaging.Of({text})",
        CSharpPrimitive { Primitive: ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 } => text,
        _ => mayBeNull ? $"(long?){text}" : $"(long){text}",
    };

    /// <summary>What leads on, in the parameter's own type.</summary>
    private static string ValueOf(CSharpType type) => type is CSharpPrimitive { Primitive: ApiPrimitive.String }
        ? "next"
        : $"{type.Name}.Parse(next, global::System.Globalization.CultureInfo.InvariantCulture)";
}
