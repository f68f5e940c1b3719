using FloraGen.Kinds.Paging;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Paging;

/// <summary>What <c>x-floragen-pagination</c> says, checked against what the operation takes and returns.</summary>
internal static class PaginationExtension
{
    /// <returns>The paging, or what is wrong with it.</returns>
    public static (ApiPagination? Pagination, string? Fault) Read(SpecNode node, PageLayout layout)
    {
        SpecMapping? parts = node as SpecMapping;
        string name = parts?.String("kind") ?? "cursor";
        if (parts is null || PagingKinds.Find(name) is not { } kind)
        {
            return (null, parts is null ? "it needs 'items', 'cursor' and 'parameter'" : $"'{name}' is none of the kinds {string.Join(", ", PagingKinds.All.Select(static kind => kind.Name))}");
        }

        ApiPagination pagination = new(name, Path(parts.String("items")), Path(parts.String("cursor")), parts.String("parameter") ?? "")
        {
            Detail = kind.Detail(parts.String),
            LimitParameter = parts.String("limit"),
            Total = Path(parts.String("total")),
        };
        string? fault = Fault(pagination, layout);
        return fault is null ? (pagination, null) : (null, fault);
    }

    /// <summary>What keeps a pagination from working; null when nothing does.</summary>
    public static string? Fault(ApiPagination pagination, PageLayout layout)
    {
        PagingKind kind = PagingKinds.Of(pagination.Kind);
        bool needsItems = !layout.IsList || kind.NeedsCursor;
        if ((needsItems && pagination.Items.Count == 0) || (kind.NeedsCursor && pagination.Cursor.Count == 0) || (kind.TakesParameter && pagination.Parameter.Length == 0))
        {
            string[] needed = [.. new[] { needsItems ? "'items'" : null, kind.NeedsCursor ? "'cursor'" : null, kind.TakesParameter ? "'parameter'" : null }.OfType<string>()];
            return $"it needs {string.Join(" and ", new[] { string.Join(", ", needed.Take(needed.Length - 1)), needed.Last() }.Where(static part => part.Length > 0))}";
        }

        if (pagination.Items.Count > 0 && layout.Page is null)
        {
            return "the operation does not respond with an object";
        }

        if (pagination.Items.Count > 0 && layout.TypeAt(pagination.Items) is not ApiListType)
        {
            return $"'{string.Join(".", pagination.Items)}' is not a list in the response";
        }

        if (kind.TakesParameter && layout.ParameterCalled(pagination.Parameter) is null)
        {
            return $"there is no query parameter '{pagination.Parameter}' that takes a text or a number";
        }

        return kind.Fault(pagination, layout)
            ?? (pagination.LimitParameter is { } limit && layout.ParameterCalled(limit) is null ? $"there is no query parameter '{limit}' that takes a number" : null)
            ?? (pagination.Total.Count > 0 && !PageLayout.IsNumber(layout.TypeAt(pagination.Total)) ? $"'{string.Join(".", pagination.Total)}' is not a number in the response" : null);
    }

    private static EquatableArray<string> Path(string? text) => new((text ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries));
}
