using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>What <c>x-floragen-pagination</c> says, checked against what the operation takes and answers.</summary>
internal static class PaginationExtension
{
    private static readonly Dictionary<string, ApiPaginationKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["cursor"] = ApiPaginationKind.Cursor,
        ["last-item"] = ApiPaginationKind.LastItem,
        ["offset"] = ApiPaginationKind.Offset,
        ["page"] = ApiPaginationKind.PageNumber,
        ["link"] = ApiPaginationKind.LinkHeader,
        ["next-url"] = ApiPaginationKind.NextUrl,
    };

    /// <returns>The paging, or what is wrong with it.</returns>
    public static (ApiPagination? Pagination, string? Fault) Read(SpecNode node, PageShape shape)
    {
        SpecMapping? parts = node as SpecMapping;
        string kindText = parts?.String("kind") ?? "cursor";
        if (parts is null || !s_kinds.TryGetValue(kindText, out ApiPaginationKind kind))
        {
            return (null, parts is null ? "it needs 'items', 'cursor' and 'parameter'" : $"'{kindText}' is none of the kinds {string.Join(", ", s_kinds.Keys)}");
        }

        ApiPagination pagination = new(Path(parts.String("items")), Path(parts.String("cursor")), parts.String("parameter") ?? "")
        {
            Kind = kind,
            ItemId = kind == ApiPaginationKind.LastItem ? parts.String("item-id") ?? "id" : null,
            LimitParameter = parts.String("limit"),
            Total = Path(parts.String("total")),
            FirstPage = int.TryParse(parts.String("first"), out int first) ? first : 1,
        };
        string? fault = Fault(pagination, shape);
        return fault is null ? (pagination, null) : (null, fault);
    }

    /// <summary>What keeps a pagination from working; null when nothing does.</summary>
    public static string? Fault(ApiPagination pagination, PageShape shape)
    {
        bool needsCursor = pagination.Kind is ApiPaginationKind.Cursor or ApiPaginationKind.NextUrl;
        bool needsParameter = pagination.Kind is not (ApiPaginationKind.LinkHeader or ApiPaginationKind.NextUrl);
        bool needsItems = !shape.IsList || needsCursor;
        if ((needsItems && pagination.Items.Count == 0) || (needsCursor && pagination.Cursor.Count == 0) || (needsParameter && pagination.Parameter.Length == 0))
        {
            string[] needed = [.. new[] { needsItems ? "'items'" : null, needsCursor ? "'cursor'" : null, needsParameter ? "'parameter'" : null }.OfType<string>()];
            return $"it needs {string.Join(" and ", new[] { string.Join(", ", needed.Take(needed.Length - 1)), needed.Last() }.Where(static part => part.Length > 0))}";
        }

        if (pagination.Items.Count > 0 && shape.Page is null)
        {
            return "the operation answers with no object";
        }

        if (pagination.Items.Count > 0 && shape.TypeAt(pagination.Items) is not ApiListType)
        {
            return $"'{string.Join(".", pagination.Items)}' is no list in the answer";
        }

        ApiParameter? parameter = needsParameter ? shape.ParameterCalled(pagination.Parameter) : null;
        if (needsParameter && parameter is null)
        {
            return $"there is no query parameter '{pagination.Parameter}' that takes a text or a number";
        }

        return CursorFault(pagination, shape, parameter)
            ?? (pagination.LimitParameter is { } limit && shape.ParameterCalled(limit) is null ? $"there is no query parameter '{limit}' that takes a number" : null)
            ?? (pagination.Total.Count > 0 && !PageShape.IsNumber(shape.TypeAt(pagination.Total)) ? $"'{string.Join(".", pagination.Total)}' is no number in the answer" : null);
    }

    private static string? CursorFault(ApiPagination pagination, PageShape shape, ApiParameter? parameter)
    {
        ApiType? cursor = shape.TypeAt(pagination.Cursor);
        string name = string.Join(".", pagination.Cursor);
        switch (pagination.Kind)
        {
            case ApiPaginationKind.NextUrl when !PageShape.IsText(cursor):
                return $"'{name}' is no text in the answer";
            case ApiPaginationKind.Cursor when !PageShape.CanTake(parameter!, cursor):
                return $"'{name}' is no text or number in the answer that '{parameter!.Name}' takes";
            case ApiPaginationKind.LastItem when pagination.Cursor.Count > 0 && cursor is not ApiPrimitiveType { Primitive: ApiPrimitive.Boolean }:
                return $"'{name}' is no boolean in the answer";
            case ApiPaginationKind.LastItem when !PageShape.CanTake(parameter!, shape.Item(pagination.Items)?.Members.FirstOrDefault(member => member.Name == pagination.ItemId)?.Type):
                return $"the items have no '{pagination.ItemId}' that '{parameter!.Name}' takes";
            default:
                return null;
        }
    }

    private static EquatableArray<string> Path(string? text) => new((text ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries));
}
