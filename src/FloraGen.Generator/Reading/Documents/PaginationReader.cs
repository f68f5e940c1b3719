using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Extensions;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Finds what leads from page to page: by <c>x-floragen-pagination</c>, Stainless' marks, or the words APIs use.</summary>
internal sealed class PaginationReader(ReadingContext context, ModelShapes shapes)
{
    private const string Key = "x-floragen-pagination";

    private readonly PaginationInference _inference = new(context);
    private readonly StainlessPaging _marked = new(context);

    public ApiPagination? Read(string resource, ApiOperation operation)
    {
        PageShape shape = new(shapes, resource, operation.Parameters, operation.Response);
        SpecMapping? source = context.Source(operation.Pointer);
        if (source?[Key] is { } node)
        {
            return Declared(source, node, shape);
        }

        if (_marked.Read(shape, operation.Parameters) is { } marked && PaginationExtension.Fault(marked, shape) is null)
        {
            return marked;
        }

        bool isRead = string.Equals(operation.Method, "get", StringComparison.OrdinalIgnoreCase);
        if (!isRead || _inference.Read(shape, operation.AnswerHeaders) is not { } inferred)
        {
            return null;
        }

        string items = inferred.Items.Count == 0 ? "the answer itself" : $"'{string.Join(".", inferred.Items)}'";
        context.Report(SpecificationDiagnostics.PaginationInferred, operation.Pointer, $"{resource}.{operation.Name}", items, Phrase(inferred));
        return inferred;
    }

    private ApiPagination? Declared(SpecMapping owner, SpecNode node, PageShape shape)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        (ApiPagination? pagination, string? fault) = PaginationExtension.Read(node, shape);
        if (fault is not null)
        {
            context.Report(SpecificationDiagnostics.WrongExtension, node, ForeignKeywords.Source(owner, Key, node), fault);
        }

        return pagination;
    }

    /// <summary>What leads on, in words.</summary>
    private static string Phrase(ApiPagination pagination)
    {
        string cursor = string.Join(".", pagination.Cursor);
        return pagination.Kind switch
        {
            ApiPaginationKind.Cursor => $"the next cursor in '{cursor}' is sent as '{pagination.Parameter}'",
            ApiPaginationKind.LastItem => $"the last item's '{pagination.ItemId}' is sent as '{pagination.Parameter}' while '{cursor}' says that there is more",
            ApiPaginationKind.Offset => $"the number of items so far is sent as '{pagination.Parameter}'",
            ApiPaginationKind.PageNumber => $"the next page's number is sent as '{pagination.Parameter}', from {(pagination.FirstPage == 0 ? "0" : "1")} on",
            ApiPaginationKind.LinkHeader => "the header Link has the next page's URL",
            _ => $"the next page's URL is in '{cursor}'",
        };
    }
}
