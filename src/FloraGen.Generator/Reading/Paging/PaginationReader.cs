using FloraGen.Diagnostics;
using FloraGen.Kinds.Paging;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Extensions;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Paging;

/// <summary>Finds what leads from page to page: by <c>x-floragen-pagination</c>, Stainless' marks, or the words APIs use.</summary>
internal sealed class PaginationReader(ReadingContext context, ModelTypes types)
{
    private const string Key = "x-floragen-pagination";

    private readonly PageKeywords _keywords = new(context);
    private readonly StainlessPaging _marked = new(context);

    public ApiPagination? Read(string resource, ApiOperation operation)
    {
        PageLayout layout = new(types, resource, operation, _keywords);
        SpecMapping? source = context.Source(operation.Pointer);
        if (source?[Key] is { } node)
        {
            return Declared(source, node, layout);
        }

        if (_marked.Read(layout, operation.Parameters) is { } marked && PaginationExtension.Fault(marked, layout) is null)
        {
            return marked;
        }

        bool isRead = string.Equals(operation.Method, "get", StringComparison.OrdinalIgnoreCase);
        if (!isRead || Inferred(layout) is not { } inferred)
        {
            return null;
        }

        string items = inferred.Items.Count == 0 ? "the response itself" : $"'{string.Join(".", inferred.Items)}'";
        context.Report(SpecificationDiagnostics.PaginationInferred, operation.Pointer, $"{resource}.{operation.Name}", items, PagingKinds.Of(inferred.Kind).Phrase(inferred));
        return inferred;
    }

    private static ApiPagination? Inferred(PageLayout layout) => layout.Items() is { } items
        ? PagingKinds.All.Select(kind => kind.Infer(layout, items)).FirstOrDefault(static found => found is not null)
        : null;

    private ApiPagination? Declared(SpecMapping owner, SpecNode node, PageLayout layout)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        (ApiPagination? pagination, string? fault) = PaginationExtension.Read(node, layout);
        if (fault is not null)
        {
            context.Report(SpecificationDiagnostics.WrongExtension, node, ForeignKeywords.Source(owner, Key, node), fault);
        }

        return pagination;
    }
}
